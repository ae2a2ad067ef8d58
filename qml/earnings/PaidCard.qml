// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// When a week was paid, and how that is known.
Card {
    id: root

    required property EarningsEditor editor

    implicitHeight: column.height + 2 * padding
    padding: Theme.gap

    Column {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        DayField {
            width: column.width
            day: root.editor.texts[EarningsEditor.PaidOn] ?? ""
            noDay: qsTr("Not known")
            objectName: "paidOn"
            past: true
            question: qsTr("Paid on")
            today: root.editor.today

            onChosen: day => root.editor.choosePaidOn(day)
        }
        ChoiceChips {
            width: column.width
            choices: [...root.editor.sourceChoices]
            chosen: root.editor.source
            stem: "earningsSource"
            title: qsTr("Who says so")

            onPicked: choice => root.editor.chooseSource(choice)
        }
        Toggle {
            width: column.width
            checked: root.editor.estimated
            objectName: "earningsEstimated"
            text: qsTr("Estimated")

            onToggled: root.editor.toggleEstimated()
        }
    }
}
