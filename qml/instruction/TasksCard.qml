// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What somebody is learning, and a new task for them: by its name, or with the steps of a template.
Card {
    id: root

    required property PersonTasks tasks
    property bool adding: false

    signal opened(string taskId)

    implicitHeight: column.implicitHeight + 2 * padding

    Connections {
        function onBegun(taskId: string): void {
            root.adding = false;
            root.opened(taskId);
        }

        target: root.tasks
    }
    ColumnLayout {
        id: column

        spacing: Theme.tight
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Learning at work")
        }
        Banner {
            Layout.fillWidth: true
            glyph: Glyph.error
            text: root.tasks.problem
            tone: Card.Tone.Danger
            visible: text !== ""
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: qsTr("No task is being taught yet. A task is a list of steps; each time they do it you note how much help each step took.")
            visible: root.tasks.tasks.count === 0
        }
        Repeater {
            model: root.tasks.tasks

            delegate: ListButton {
                id: task

                required property int index
                required property string taskId
                required property string name
                required property bool isPractised
                required detail

                Layout.fillWidth: true
                glyph: task.isPractised ? Glyph.checklist : Glyph.archive
                objectName: "task" + task.index
                text: task.name
                tone: task.isPractised ? Theme.ink : Theme.quiet

                onClicked: root.opened(task.taskId)
            }
        }
        ActionButton {
            glyph: Glyph.add
            kind: ActionButton.Kind.Outline
            objectName: "newTask"
            text: qsTr("Teach something new")
            visible: !root.adding

            onClicked: root.adding = true
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: qsTr("With steps that are kept:")
            visible: root.adding && root.tasks.templates.count > 0
        }
        Repeater {
            model: root.adding ? root.tasks.templates : null

            delegate: ListButton {
                id: pattern

                required property int index
                required property string taskId
                required property string name
                required detail

                Layout.fillWidth: true
                glyph: Glyph.add
                objectName: "template" + pattern.index
                text: pattern.name

                onClicked: root.tasks.beginFrom(pattern.taskId)
            }
        }
        Field {
            Layout.fillWidth: true
            hint: qsTr("Fill the vending machine")
            maximumLength: 120
            name: qsTr("What the task is called")
            objectName: "newTaskName"
            text: root.tasks.newName
            visible: root.adding

            onAccepted: root.tasks.begin()
            onEdited: text => root.tasks.typeName(text)
        }
        SavedWords {
            Layout.fillWidth: true
            text: root.tasks.newNameSaved
            visible: root.adding && text !== ""
        }
        ActionButton {
            Layout.fillWidth: true
            glyph: Glyph.arrowForward
            kind: ActionButton.Kind.Primary
            objectName: "beginTask"
            text: qsTr("Write its steps")
            visible: root.adding

            onClicked: root.tasks.begin()
        }
    }
}
