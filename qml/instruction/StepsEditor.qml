// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// The steps of a task while they are being written.
ColumnLayout {
    id: root

    required property TaskScreen task

    readonly property TaskEditor editor: task.editor

    spacing: Theme.tight

    Repeater {
        model: root.task.steps

        delegate: RowLayout {
            id: step

            required property int index
            required property string stepId
            required property string words
            required property string cue

            Layout.fillWidth: true
            spacing: Theme.hair

            ListButton {
                Layout.fillWidth: true
                detail: step.cue
                endGlyph: Glyph.edit
                objectName: "editStep" + step.index
                picked: root.editor.editedStep === step.stepId
                text: qsTr("%1. %2", "number, step").arg(step.index + 1).arg(step.words)

                onClicked: root.editor.editStep(step.stepId)
            }
            IconButton {
                enabled: step.index > 0
                glyph: Glyph.arrowUpward
                objectName: "stepUp" + step.index
                spokenAs: qsTr("Move step %1 up").arg(step.index + 1)

                onClicked: root.editor.moveStepUp(step.stepId)
            }
            IconButton {
                glyph: Glyph.close
                objectName: "removeStep" + step.index
                spokenAs: qsTr("Take step %1 out").arg(step.index + 1)

                onClicked: root.editor.removeStep(step.stepId)
            }
        }
    }
    StepForm {
        Layout.fillWidth: true
        editor: root.editor
    }
    ActionButton {
        Layout.fillWidth: true
        glyph: Glyph.checklist
        kind: ActionButton.Kind.Outline
        objectName: "keepAsTemplate"
        text: qsTr("Keep the steps for others too")
        visible: root.task.steps.count > 0

        onClicked: root.editor.keepAsTemplate()
    }
    ActionButton {
        Layout.fillWidth: true
        glyph: Glyph.archive
        kind: ActionButton.Kind.Outline
        objectName: "endPractice"
        text: qsTr("It is not practised any more")
        visible: root.task.practised && root.task.steps.count > 0

        onClicked: root.editor.endPractice()
    }
    ActionButton {
        Layout.fillWidth: true
        glyph: Glyph.undo
        kind: ActionButton.Kind.Outline
        objectName: "practiseAgain"
        text: qsTr("Practise it again")
        visible: !root.task.practised

        onClicked: root.editor.practiseAgain()
    }
}
