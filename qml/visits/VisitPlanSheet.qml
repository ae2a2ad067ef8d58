// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// The day of a visit that no visit has named: the first one, or one in between.
Sheet {
    id: root

    required property VisitPlanner planner

    function openAt(placementId: string): void {
        root.planner.begin(placementId);
        root.open();
    }
    function withdraw(): void {
        root.planner.withdraw();
        root.close();
    }

    objectName: "visitPlanSheet"
    title: root.planner.words

    DayField {
        Layout.fillWidth: true
        day: root.planner.dayIso
        objectName: "visitPlanDay"
        problem: root.planner.problem
        question: qsTr("When you go")
        today: root.planner.todayIso
        weeks: [1, 2, 4, 6]

        onChosen: day => root.planner.plan(day)
    }
    ActionButton {
        Layout.fillWidth: true
        kind: ActionButton.Kind.Quiet
        objectName: "noVisitPlan"
        text: qsTr("Plan no visit after all")
        visible: root.planner.withdrawable

        onClicked: root.withdraw()
    }
    ActionButton {
        Layout.fillWidth: true
        kind: ActionButton.Kind.Primary
        objectName: "visitPlanDone"
        text: qsTr("Done")

        onClicked: root.close()
    }
}
