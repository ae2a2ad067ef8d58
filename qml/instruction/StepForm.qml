// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// One step while it is being written: what to do, and what tells that it is time for it.
Card {
    id: root

    required property TaskEditor editor

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: root.editor.editedStep === "" ? qsTr("The next step") : qsTr("Change this step")
        }
        Field {
            Layout.fillWidth: true
            hint: qsTr("Fill the bucket with warm water")
            maximumLength: 120
            name: qsTr("What to do")
            objectName: "stepWords"
            text: root.editor.stepWords

            onAccepted: root.editor.addStep()
            onEdited: text => root.editor.typeWords(text)
        }
        Field {
            Layout.fillWidth: true
            hint: qsTr("The bucket is empty")
            maximumLength: 120
            name: qsTr("What tells that it is time")
            objectName: "stepCue"
            text: root.editor.stepCue

            onAccepted: root.editor.addStep()
            onEdited: text => root.editor.typeCue(text)
        }
        SavedWords {
            Layout.fillWidth: true
            text: root.editor.saved
            visible: text !== ""
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: qsTr("No more steps fit. Make two tasks of it.")
            visible: root.editor.full
        }
        ActionButton {
            Layout.fillWidth: true
            enabled: !root.editor.full
            glyph: root.editor.editedStep === "" ? Glyph.add : Glyph.check
            kind: ActionButton.Kind.Primary
            objectName: "addStep"
            text: root.editor.editedStep === "" ? qsTr("Add this step") : qsTr("Done")

            onClicked: root.editor.addStep()
        }
    }
}
