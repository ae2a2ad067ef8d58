// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// One task. Landscape: the steps at the left, how help fades at the right; portrait: one under the other.
ScreenPage {
    id: root

    required property TaskScreen task

    readonly property bool sideBySide: width > height && width / Theme.textScale > 860

    signal closed

    subtitle: task.subtitle
    title: task.title

    Once {
        needed: root.task.isOpen

        delegate: Item {
            id: body

            anchors.fill: parent
            anchors.leftMargin: root.sideMargin
            anchors.rightMargin: root.sideMargin - Theme.snug
            anchors.topMargin: Theme.tight
            objectName: "taskPage"

            ScrollColumn {
                id: steps

                height: body.height - footer.height
                margin: 0
                markRoom: Theme.snug
                topMarginInside: 0
                width: root.sideBySide ? Math.round(body.width * 0.58) : body.width

                Banner {
                    Layout.fillWidth: true
                    glyph: Glyph.error
                    objectName: "taskProblem"
                    text: root.task.problem
                    tone: Card.Tone.Danger
                    visible: text !== ""
                }
                Banner {
                    Layout.fillWidth: true
                    glyph: Glyph.taskAlt
                    text: root.task.notice
                    visible: text !== ""
                }
                TrialSteps {
                    Layout.fillWidth: true
                    task: root.task
                    visible: !root.task.editing

                    onReached: step => steps.show(step)
                }
                StepsEditor {
                    Layout.fillWidth: true
                    task: root.task
                    visible: root.task.editing
                }
                Item {
                    id: slot

                    Layout.fillWidth: true
                    implicitHeight: fading.implicitHeight
                    visible: !root.sideBySide && fading.visible
                }
            }
            ScrollColumn {
                height: steps.height
                margin: 0
                markRoom: Theme.snug
                topMarginInside: 0
                visible: root.sideBySide
                width: body.width - x
                x: steps.width + Theme.gap

                Item {
                    id: sideSlot

                    Layout.fillWidth: true
                    implicitHeight: fading.implicitHeight
                }
            }
            ChartCard {
                id: fading

                chart: root.task.fading
                empty: qsTr("After the first trials you see here how help fades, week by week.")
                parent: root.sideBySide ? sideSlot : slot
                stem: "fading"
                title: qsTr("How help fades")
                width: parent.width
            }
            RowLayout {
                id: footer

                height: implicitHeight + Theme.snug
                spacing: Theme.snug
                width: body.width - Theme.snug
                y: body.height - height

                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    enabled: root.task.steps.count > 0
                    glyph: root.task.editing ? Glyph.checklist : Glyph.edit
                    kind: ActionButton.Kind.Outline
                    objectName: "editTask"
                    text: root.task.editing ? qsTr("To the trial") : qsTr("Change steps")

                    onClicked: root.task.editing = !root.task.editing
                }
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    glyph: Glyph.check
                    kind: ActionButton.Kind.Primary
                    objectName: "closeTask"
                    text: qsTr("Done")

                    onClicked: root.closed()
                }
            }
        }
    }
}
