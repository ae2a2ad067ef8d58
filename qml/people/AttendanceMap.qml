// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// The days as squares. One control: arrows and touches choose a day, and its words are spoken.
FocusScope {
    id: root

    required property AttendanceDays days
    property string words
    // Of the weekday whose day is chosen: its counts, by code.
    property string rowWords
    // What is said of all the days while none is chosen.
    property string sentence
    property int chosen: -1

    readonly property int weeks: Math.max(1, days.weeks)
    readonly property int weekdays: days.counts.length
    readonly property int gap: 6
    readonly property int cellWidth: Math.max(12, Math.floor((width - labels.width - counts.width - weeks * gap) / weeks))
    readonly property int cellHeight: Math.max(26, Math.min(36, cellWidth))

    function summary(): string {
        return [root.sentence, ...root.days.codes].filter(words => words !== "").join(" ");
    }
    function choose(index: int): void {
        if (index < 0 || index >= cells.count)
            return;
        root.chosen = index;
        root.words = (cells.itemAt(index) as AttendanceCell).words;
        root.rowWords = root.days.codes[Math.floor(index / root.weeks)] ?? "";
    }
    function chooseAt(x: real, y: real): void {
        const week = Math.floor((x - grid.x) / (root.cellWidth + root.gap));
        const weekday = Math.floor(y / (root.cellHeight + root.gap));
        if (week >= 0 && week < root.weeks && weekday >= 0 && weekday < root.weekdays)
            root.choose(weekday * root.weeks + week);
    }

    Accessible.description: root.words !== "" ? root.words + ". " + root.rowWords : root.summary()
    Accessible.focusable: true
    Accessible.name: qsTr("Attendance, day by day")
    Accessible.role: Accessible.Table
    objectName: "attendanceMap"
    Keys.onDownPressed: root.choose(root.chosen + root.weeks)
    Keys.onLeftPressed: root.choose(root.chosen - 1)
    Keys.onRightPressed: root.choose(root.chosen + 1)
    Keys.onUpPressed: root.choose(root.chosen - root.weeks)
    activeFocusOnTab: true
    implicitHeight: root.weekdays * (root.cellHeight + root.gap) - root.gap

    Rectangle {
        anchors.fill: parent
        anchors.margins: -6
        border.color: Theme.focus
        border.width: 3
        color: "transparent"
        radius: Theme.smallRadius
        visible: root.activeFocus
    }
    Column {
        id: labels

        spacing: root.gap
        width: Theme.scaled(28)

        Repeater {
            model: root.weekdays

            delegate: Label {
                required property int index

                Accessible.ignored: true
                color: Theme.quiet
                font.pixelSize: Math.min(Theme.small, Math.floor(root.cellHeight / 1.5))
                height: root.cellHeight
                text: Qt.locale().dayName((index + 1) % 7, Locale.NarrowFormat)
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
    Grid {
        id: grid

        anchors.left: labels.right
        columns: root.weeks
        spacing: root.gap

        Repeater {
            id: cells

            model: root.days

            delegate: AttendanceCell {
                id: cell

                required property int index

                chosen: root.chosen === cell.index
                height: root.cellHeight
                objectName: "day" + cell.index
                width: root.cellWidth
            }
        }
    }
    Column {
        id: counts

        anchors.right: parent.right
        spacing: root.gap
        width: Theme.scaled(76)

        Repeater {
            model: root.days.counts

            delegate: Label {
                required property int index
                required property string modelData

                Accessible.name: modelData === "" ? "" : Qt.locale().dayName((index + 1) % 7, Locale.LongFormat) + ": " + modelData
                color: Theme.quiet
                font.pixelSize: Math.min(Theme.small, Math.floor(root.cellHeight / 1.5))
                height: root.cellHeight
                horizontalAlignment: Text.AlignRight
                text: modelData
                verticalAlignment: Text.AlignVCenter
                width: counts.width
            }
        }
    }
    TapHandler {
        onTapped: point => root.chooseAt(point.position.x, point.position.y)
    }
}
