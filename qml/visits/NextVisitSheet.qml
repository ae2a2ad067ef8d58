// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// The day of the next visit, whichever it is, up to two years away.
Sheet {
    id: root

    required property VisitEditor visit

    function plan(day: string): void {
        root.visit.planOn(day);
        root.close();
    }

    objectName: "nextVisitSheet"
    subtitle: root.visit.title
    title: qsTr("When you come again")

    MonthGrid {
        Layout.fillWidth: true
        day: root.visit.nextIso === "" ? root.visit.todayIso : root.visit.nextIso
        last: `${Number(root.visit.todayIso.slice(0, 4)) + 2}${root.visit.todayIso.slice(4)}`
        today: root.visit.todayIso

        onChosen: day => root.plan(day)
    }
}
