// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// A concern while it is written: safety first, then what was seen, said, told and thought, each apart.
Sheet {
    id: root

    required property ConcernsScreen concerns
    readonly property ConcernForm form: root.concerns.form
    // In the order of asking.
    readonly property var parts: [ConcernForm.Fact, ConcernForm.OwnWords, ConcernForm.Hearsay, ConcernForm.Opinion, ConcernForm.Wants, ConcernForm.Told]

    objectName: "concernSheet"
    subtitle: root.form.about
    title: qsTr("A safeguarding concern")
    visible: root.form.isOpen

    onDismissed: root.form.close()

    Banner {
        Layout.fillWidth: true
        detail: qsTr("Only the safeguarding leads and you can read what you write here.")
        glyph: Glyph.call
        objectName: "concernRing"
        text: root.concerns.whomToRing
        tone: Card.Tone.Danger
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        objectName: "concernProblem"
        text: root.form.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Are they safe now?")
    }
    Segments {
        Layout.fillWidth: true
        choices: [qsTr("Yes"), qsTr("No"), qsTr("I do not know")]
        current: root.form.safety - ConcernForm.Safety.Safe
        name: qsTr("Are they safe now?")
        objectName: "concernSafety"

        onChosen: index => root.form.chooseSafety(ConcernForm.Safety.Safe + index)
    }
    ConcernText {
        Layout.fillWidth: true
        form: root.form
        part: ConcernForm.SafetyWhy
        visible: root.form.safety !== ConcernForm.Safety.NotSaid
    }
    Repeater {
        model: root.parts

        delegate: ConcernText {
            id: text

            required property int modelData

            Layout.fillWidth: true
            form: root.form
            part: text.modelData
        }
    }

    footer: ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            objectName: "concernGaps"
            text: Array.from(root.form.gaps).join(" ")
            visible: text !== ""
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            enabled: root.form.gaps.length === 0 && !root.form.sending
            kind: ActionButton.Kind.Primary
            objectName: "sendConcern"
            text: qsTr("Send to the safeguarding leads")

            onClicked: root.form.send()
        }
        ActionButton {
            Layout.fillWidth: true
            kind: ActionButton.Kind.Quiet
            objectName: "discardConcern"
            text: qsTr("Throw away what I wrote")
            visible: root.form.begun

            onClicked: root.form.discard()
        }
    }
}
