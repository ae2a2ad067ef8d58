// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// One of many answers: what is chosen on a line, and the list below it while it is open.
ColumnLayout {
    id: root

    required property QuestionEditor question

    readonly property int place: question.picked.length > 0 ? question.picked[0] : -1

    function take(index: int): void {
        root.question.choose(index);
        opener.listShown = false;
    }

    spacing: Theme.tight

    ListButton {
        id: opener

        property bool listShown: false

        Layout.fillWidth: true
        enabled: root.question.mayAnswer
        endGlyph: Glyph.expandMore
        objectName: root.objectName + "Open"
        text: root.place >= 0 ? root.question.choices[root.place] : qsTr("Choose one of %1").arg(root.question.choices.length)

        onClicked: opener.listShown = !opener.listShown
    }
    Column {
        id: list

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: Theme.hair
        visible: opener.listShown

        Repeater {
            model: opener.listShown ? root.question.choices : []

            delegate: AnswerChoice {
                id: choice

                required property int index
                required property string modelData

                objectName: root.objectName + choice.index
                picked: choice.index === root.place
                text: choice.modelData
                width: list.width

                onClicked: root.take(choice.index)
            }
        }
    }
}
