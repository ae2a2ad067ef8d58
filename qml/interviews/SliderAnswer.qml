// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// A number between two, moved with a finger or one step at a time; nothing stands there before it is touched.
ColumnLayout {
    id: root

    required property QuestionEditor question

    readonly property bool given: question.text !== ""

    spacing: Theme.tight

    Label {
        Layout.alignment: Qt.AlignHCenter
        font.pixelSize: Theme.heading
        strong: true
        text: root.given ? root.question.text + (root.question.unit === "" ? "" : " " + root.question.unit) : qsTr("Not touched yet")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.snug

        IconButton {
            bordered: true
            enabled: root.question.mayAnswer
            glyph: Glyph.remove
            objectName: root.objectName + "Less"
            spokenAs: qsTr("Less")

            onClicked: root.question.step(-1)
        }
        Slider {
            Layout.fillWidth: true
            enabled: root.question.mayAnswer
            from: root.question.least
            objectName: root.objectName + "Bar"
            spokenAs: root.question.asked
            stepSize: root.question.stepSize
            to: root.question.most
            touched: root.given
            value: root.question.number

            onMoved: root.question.slide(value)
        }
        IconButton {
            bordered: true
            enabled: root.question.mayAnswer
            glyph: Glyph.add
            objectName: root.objectName + "More"
            spokenAs: qsTr("More")

            onClicked: root.question.step(1)
        }
    }
}
