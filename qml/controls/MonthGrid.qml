// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A month of days to choose one from, week by week from Monday; days after the last one, today unless it is said, cannot be chosen. Days are "2026-11-20",
// so that no time zone can shift them.
ColumnLayout {
    id: root

    required property string day
    required property string today
    // The last day that can be chosen.
    property string last: root.today
    property int year: Number(day.slice(0, 4))
    // 1 to 12.
    property int month: Number(day.slice(5, 7))

    readonly property int lead: (new Date(year, month - 1, 1).getDay() + 6) % 7
    readonly property int length: new Date(year, month, 0).getDate()
    readonly property bool canGoOn: iso(1, month + 1) <= root.last

    signal chosen(string day)

    function iso(number: int, inMonth: int): string {
        const date = new Date(root.year, inMonth - 1, number, 12);
        const two = part => String(part).padStart(2, "0");
        return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    }
    function turn(months: int): void {
        const first = new Date(root.year, root.month - 1 + months, 1, 12);
        root.year = first.getFullYear();
        root.month = first.getMonth() + 1;
    }

    spacing: Theme.tight

    RowLayout {
        Layout.fillWidth: true

        IconButton {
            glyph: Glyph.chevronLeft
            objectName: "earlierMonth"
            spokenAs: qsTr("The month before")

            onClicked: root.turn(-1)
        }
        Label {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            strong: true
            text: Qt.locale().standaloneMonthName(root.month - 1) + " " + root.year
        }
        IconButton {
            enabled: root.canGoOn
            glyph: Glyph.chevronRight
            objectName: "laterMonth"
            spokenAs: qsTr("The month after")

            onClicked: root.turn(1)
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: 2
        columns: 7
        rowSpacing: 2

        Repeater {
            model: 7

            delegate: Label {
                id: weekday

                required property int index

                Accessible.ignored: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                color: Theme.quiet
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
                text: Qt.locale().dayName((weekday.index + 1) % 7, Locale.NarrowFormat)
            }
        }
        Repeater {
            model: 6 // all that there can be: what comes and goes in a layout of Qt 6.4 crashes it

            delegate: Item {
                required property int index

                Layout.fillWidth: true
                Layout.preferredHeight: 1
                Layout.preferredWidth: 1
                visible: index < root.lead
            }
        }
        Repeater {
            model: 31

            delegate: DayButton {
                id: cell

                required property int index
                readonly property string iso: root.iso(cell.number, root.month)

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: cell.iso <= root.last
                isToday: cell.iso === root.today
                number: cell.index + 1
                objectName: "day" + cell.number
                picked: cell.iso === root.day
                spokenAs: new Date(root.year, root.month - 1, cell.number, 12).toLocaleDateString(Qt.locale(), Locale.LongFormat)
                visible: cell.number <= root.length

                onClicked: root.chosen(cell.iso)
            }
        }
    }
}
