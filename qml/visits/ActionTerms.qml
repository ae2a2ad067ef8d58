// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// How a thing is meant that somebody will do: about whom, who does it, and by when.
ColumnLayout {
    id: root

    required property VisitActions agreed

    signal colleagueAsked

    function chooseOwner(owner: int): void {
        if (owner === VisitActions.AColleague)
            root.colleagueAsked();
        else
            root.agreed.chooseOwner(owner);
    }

    spacing: Theme.snug

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("About whom")
        visible: about.visible
    }
    Segments {
        id: about

        Layout.fillWidth: true
        choices: [...root.agreed.people]
        current: root.agreed.about
        name: qsTr("About whom")
        objectName: "actionAbout"
        visible: root.agreed.people.length > 1

        onChosen: index => root.agreed.chooseAbout(index)
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Who does it")
    }
    Segments {
        Layout.fillWidth: true
        choices: [...root.agreed.owners]
        current: root.agreed.owner
        name: qsTr("Who does it")
        objectName: "actionOwner"

        onChosen: index => root.chooseOwner(index)
    }
    DayField {
        Layout.fillWidth: true
        day: root.agreed.dueIso
        noDay: qsTr("No day")
        objectName: "actionDue"
        problem: root.agreed.problem
        question: qsTr("By when")
        today: root.agreed.todayIso
        weeks: [1, 2, 4]

        onChosen: day => root.agreed.chooseDay(day)
    }
    ActionButton {
        Layout.fillWidth: true
        glyph: Glyph.add
        kind: ActionButton.Kind.Outline
        objectName: "addAction"
        text: qsTr("Add what was agreed")

        onClicked: root.agreed.add()
    }
}
