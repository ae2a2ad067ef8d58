// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What somebody said they would do, the earliest day first; ticked when it is done.
Card {
    id: root

    required property PersonActions actions

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("To do")
        }
        Label {
            Layout.fillWidth: true
            color: Theme.danger
            text: root.actions.problem
            visible: text !== ""
        }
        Repeater {
            model: root.actions.rows

            delegate: RowLayout {
                id: action

                required property int index
                required property string actionId
                required property string words
                required property string promise
                required property bool isLate

                Layout.fillWidth: true
                spacing: Theme.snug

                Icon {
                    Layout.alignment: Qt.AlignTop
                    color: action.isLate ? Theme.attention : Theme.brand
                    text: action.isLate ? Glyph.priorityHigh : Glyph.circle
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: action.words
                    }
                    Label {
                        Layout.fillWidth: true
                        color: action.isLate ? Theme.attention : Theme.quiet
                        font.pixelSize: Theme.small
                        text: action.isLate ? qsTr("%1: late").arg(action.promise) : action.promise
                    }
                }
                ActionButton {
                    glyph: Glyph.check
                    kind: ActionButton.Kind.Outline
                    objectName: "actionDone" + action.index
                    text: qsTr("Done")

                    onClicked: root.actions.finish(action.actionId)
                }
            }
        }
    }
}
