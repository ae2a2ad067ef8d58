// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A month of days to choose one from, week by week from Monday; days to come cannot be chosen.
ColumnLayout {
    id: root

    required property date day
    property date today: new Date()
    property date shown: day

    readonly property int year: shown.getFullYear()
    readonly property int month: shown.getMonth()
    readonly property int lead: (new Date(year, month, 1).getDay() + 6) % 7
    readonly property int length: new Date(year, month + 1, 0).getDate()
    readonly property bool canGoOn: year < today.getFullYear() || month < today.getMonth()

    signal chosen(day: date)

    function turn(months: int): void {
        root.shown = new Date(root.year, root.month + months, 1);
    }
    function isSame(number: int, other: date): bool {
        return other.getFullYear() === root.year && other.getMonth() === root.month && other.getDate() === number;
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
            text: Qt.locale().standaloneMonthName(root.month) + " " + root.year
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
            model: root.lead

            delegate: Item {
                Layout.fillWidth: true
                Layout.preferredHeight: 1
                Layout.preferredWidth: 1
            }
        }
        Repeater {
            model: root.length

            delegate: DayButton {
                id: cell

                required property int index
                readonly property date date: new Date(root.year, root.month, cell.index + 1)

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                checked: root.isSame(cell.index + 1, root.day)
                enabled: cell.date <= root.today
                isToday: root.isSame(cell.index + 1, root.today)
                number: cell.index + 1
                objectName: "day" + cell.number
                spokenAs: cell.date.toLocaleDateString(Qt.locale(), Locale.LongFormat)

                onClicked: root.chosen(cell.date)
            }
        }
    }
}
