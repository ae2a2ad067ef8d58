// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What the form asks for and has no answer yet, or not a right one; each line leads to its question.
Card {
    id: root

    required property InterviewEnd end

    signal asked(int place)

    implicitHeight: column.implicitHeight + 2 * padding
    tone: Card.Tone.Attention

    ColumnLayout {
        id: column

        spacing: Theme.tight
        width: root.innerWidth

        Label {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            strong: true
            text: qsTr("Still open: %n questions", "", root.end.open.length)
        }
        Column {
            id: lines

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.tight

            Repeater {
                model: root.end.open

                delegate: ListButton {
                    id: line

                    required property int index
                    required property string modelData

                    detail: line.index < root.end.openWhys.length ? root.end.openWhys[line.index] : ""
                    objectName: "open" + line.index
                    text: line.modelData
                    width: lines.width

                    onClicked: root.asked(line.index)
                }
            }
        }
    }
}
