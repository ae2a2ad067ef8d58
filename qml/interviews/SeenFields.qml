// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What was seen, and apart from it what staff think it means.
GridLayout {
    id: root

    required property QuestionEditor question

    columnSpacing: Theme.gap
    columns: width > Theme.scaled(560) ? 2 : 1
    rowSpacing: Theme.tight

    VisitText {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        hint: qsTr("Looked at the picture of the garden and smiled")
        name: qsTr("What was seen or heard")
        objectName: root.objectName + "Seen"
        savedWords: root.question.wordsSaved
        stored: root.question.seen
        visit: root.question.key

        onEdited: text => root.question.typeSeen(text)
        onFinished: root.question.leave()
    }
    VisitText {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        hint: qsTr("We think she would like more days outside")
        name: qsTr("What staff think it means")
        objectName: root.objectName + "Means"
        savedWords: root.question.wordsSaved
        stored: root.question.means
        visit: root.question.key

        onEdited: text => root.question.typeMeans(text)
        onFinished: root.question.leave()
    }
}
