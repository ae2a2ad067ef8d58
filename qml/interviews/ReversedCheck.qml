// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// After a yes that leads to a referral or a move: the same asked the other way round. Both answers are kept.
Rectangle {
    id: root

    required property QuestionEditor question

    border.color: Theme.line
    border.width: Theme.border
    color: Theme.sunk
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.buttonRadius

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.width - 2 * Theme.gap
        x: Theme.gap
        y: Theme.gap

        IconAndWords {
            Layout.fillWidth: true
            font.pixelSize: Theme.small
            glyph: Glyph.swapHoriz
            text: qsTr("Asked again the other way round, to be sure")
            toStart: true
            tone: Theme.quiet
        }
        Label {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            strong: true
            text: root.question.reversedWords
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.tight

            Repeater {
                model: [qsTr("Yes"), qsTr("No")]

                delegate: AnswerChoice {
                    id: choice

                    required property int index
                    required property string modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    objectName: root.objectName + "Choice" + choice.index
                    picked: root.question.reversedPicked === choice.index
                    text: choice.modelData

                    onClicked: root.question.answerReversed(choice.index)
                }
            }
        }
        Label {
            Layout.fillWidth: true
            objectName: root.objectName + "Note"
            text: root.question.reversedNote
            visible: text !== ""
        }
    }
}
