// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// How a concern was dealt with, in a safeguarding lead's words: added to it for every lead, and never changed.
Card {
    id: root

    required property ConcernOutcomeForm outcome

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        Banner {
            Layout.fillWidth: true
            glyph: Glyph.error
            text: root.outcome.problem
            tone: Card.Tone.Danger
            visible: text !== ""
        }
        VisitText {
            Layout.fillWidth: true
            hint: qsTr("What was done, by whom, and what comes next")
            name: qsTr("How it was dealt with")
            objectName: "concernOutcome"
            savedWords: root.outcome.saved
            stored: root.outcome.words
            visit: root.outcome.concernId

            onEdited: text => root.outcome.type(text)
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: qsTr("Every safeguarding lead can read it. It cannot be changed afterwards; you can add to it.")
        }
        ActionButton {
            Layout.fillWidth: true
            enabled: root.outcome.ready
            glyph: Glyph.taskAlt
            kind: ActionButton.Kind.Primary
            objectName: "settleConcern"
            text: qsTr("It has been dealt with")

            onClicked: root.outcome.settle()
        }
    }
}
