// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// The steps of a task one below the other; a touch on a level goes on to the next.
ColumnLayout {
    id: root

    required property TaskScreen task

    // The step that is asked for is to be in sight.
    signal reached(Item step)

    spacing: Theme.tight

    Label {
        Layout.fillWidth: true
        objectName: "trialSentence"
        strong: true
        text: root.task.trialSentence
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quiet
        text: root.task.lastSentence
        visible: text !== ""
    }
    Repeater {
        model: root.task.steps

        delegate: StepCard {
            id: step

            Layout.fillWidth: true
            asked: root.task.current === step.index
            levels: [...root.task.levels]

            onChosen: root.task.choose(step.index)
            onHeightChanged: if (step.asked)
                root.reached(step)
            onYChanged: if (step.asked)
                root.reached(step)
            onNoted: level => root.task.note(step.index, level)
        }
    }
    ActionButton {
        glyph: Glyph.refresh
        kind: ActionButton.Kind.Outline
        objectName: "newTrial"
        text: qsTr("Begin a new trial")
        visible: root.task.begun

        onClicked: root.task.beginAnew()
    }
}
