// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// One day, past or to come: the usual ones in one touch, any other from a month.
ColumnLayout {
    id: root

    required property string question
    // "2026-11-20"; empty: none chosen.
    required property string day
    required property string today
    property string problem
    // What no day means; empty: there must be one.
    property string noDay
    // In how many weeks it can be with one touch, instead of next Monday.
    property list<int> weeks
    // In how many months, which comes first and leaves no day of these weeks.
    property list<int> months
    // It has happened: no day to come.
    property bool past: false
    property bool monthShown: false

    readonly property string nextMonday: root.after(8 - root.weekday)
    readonly property int weekday: new Date(root.today + "T12:00:00").getDay() || 7

    signal chosen(string day)

    function after(days: int): string {
        const date = new Date(root.today + "T12:00:00");
        date.setDate(date.getDate() + days);
        const two = part => String(part).padStart(2, "0");
        return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    }
    // The last day of a month stands for a day that the month has not.
    function afterMonths(months: int): string {
        const date = new Date(root.today + "T12:00:00");
        const last = new Date(date.getFullYear(), date.getMonth() + months + 1, 0, 12);
        const two = part => String(part).padStart(2, "0");
        return `${last.getFullYear()}-${two(last.getMonth() + 1)}-${two(Math.min(date.getDate(), last.getDate()))}`;
    }
    function inWords(iso: string): string {
        return new Date(iso + "T12:00:00").toLocaleDateString(Qt.locale(), "dddd d MMMM yyyy");
    }
    function choose(iso: string): void {
        root.monthShown = false;
        root.chosen(iso);
    }

    spacing: Theme.tight

    SectionTitle {
        Layout.fillWidth: true
        text: root.question
        visible: text !== ""
    }
    Label {
        Layout.fillWidth: true
        objectName: root.objectName + "Words"
        text: root.day !== "" ? root.inWords(root.day) : root.noDay
        visible: text !== ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight

        Repeater {
            model: root.months

            delegate: Chip {
                id: inMonths

                required property int modelData
                readonly property string iso: root.afterMonths(inMonths.modelData)

                objectName: root.objectName + "InMonths" + inMonths.modelData
                picked: root.day === inMonths.iso
                selectable: true
                text: qsTr("In %n months", "", inMonths.modelData)

                onClicked: root.choose(inMonths.iso)
            }
        }
        Chip {
            objectName: root.objectName + "Today"
            picked: root.day === root.today
            selectable: true
            text: qsTr("Today")
            visible: root.months.length === 0

            onClicked: root.choose(root.today)
        }
        Chip {
            objectName: root.objectName + "Monday"
            picked: root.day === root.nextMonday
            selectable: true
            text: qsTr("Next Monday")
            visible: root.weeks.length === 0 && root.months.length === 0 && !root.past

            onClicked: root.choose(root.nextMonday)
        }
        Repeater {
            model: root.weeks

            delegate: Chip {
                id: inWeeks

                required property int modelData
                readonly property string iso: root.after(7 * inWeeks.modelData)

                objectName: root.objectName + "In" + inWeeks.modelData
                picked: root.day === inWeeks.iso
                selectable: true
                text: qsTr("In %n weeks", "", inWeeks.modelData)

                onClicked: root.choose(inWeeks.iso)
            }
        }
        Chip {
            objectName: root.objectName + "None"
            picked: root.day === ""
            selectable: true
            text: root.noDay
            visible: root.noDay !== ""

            onClicked: root.choose("")
        }
        Chip {
            glyph: Glyph.event
            objectName: root.objectName + "Other"
            text: qsTr("Another day …")

            onClicked: root.monthShown = !root.monthShown
        }
    }
    MonthGrid {
        Layout.fillWidth: true
        day: root.day !== "" ? root.day : root.today
        last: root.past ? root.today : "9999-12-31"
        objectName: root.objectName + "Month"
        today: root.today
        visible: root.monthShown

        onChosen: day => root.choose(day)
    }
    ProblemLine {
        Layout.fillWidth: true
        text: root.problem
    }
}
