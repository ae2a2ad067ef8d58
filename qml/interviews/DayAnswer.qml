// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// A day, with one touch or from a month.
Item {
    id: root

    required property QuestionEditor question

    implicitHeight: field.implicitHeight

    DayField {
        id: field

        day: root.question.day
        enabled: root.question.mayAnswer
        noDay: qsTr("No day yet")
        objectName: root.objectName + "Field"
        question: ""
        today: root.question.today
        width: root.width

        onChosen: day => root.question.chooseDay(day)
    }
}
