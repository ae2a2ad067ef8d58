// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// A week of mornings and afternoons to touch: a day is a column where there is room, otherwise a row.
GridLayout {
    id: root

    // Monday morning, Monday afternoon, Tuesday morning …
    required property list<bool> sessions
    readonly property bool wide: width >= 8 * Theme.scaled(64)

    signal toggled(int index)

    function dayName(day: int, format: int): string {
        return Qt.locale().standaloneDayName((day + 1) % 7, format);
    }

    Accessible.name: qsTr("Mornings and afternoons of a week")
    Accessible.role: Accessible.Grouping
    columnSpacing: Theme.tight
    columns: root.wide ? 8 : 3
    rowSpacing: Theme.tight

    Repeater {
        model: 7

        delegate: Label {
            id: day

            required property int index

            Accessible.ignored: true
            Layout.alignment: Qt.AlignVCenter
            Layout.column: root.wide ? day.index + 1 : 0
            Layout.row: root.wide ? 0 : day.index
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            horizontalAlignment: root.wide ? Text.AlignHCenter : Text.AlignLeft
            strong: root.sessions[2 * day.index] || root.sessions[2 * day.index + 1]
            text: root.dayName(day.index, Locale.ShortFormat)
        }
    }
    Repeater {
        model: 2

        delegate: Label {
            id: half

            required property int index

            Accessible.ignored: true
            Layout.alignment: Qt.AlignVCenter
            Layout.column: 0
            Layout.row: half.index + 1
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: half.index === 0 ? qsTr("am") : qsTr("pm")
            visible: root.wide
        }
    }
    Repeater {
        model: 14

        delegate: SegmentButton {
            id: session

            required property int index
            readonly property int day: Math.floor(session.index / 2)
            readonly property bool morning: session.index % 2 === 0

            Accessible.name: session.morning ? qsTr("%1 morning").arg(root.dayName(session.day, Locale.LongFormat)) : qsTr("%1 afternoon").arg(root.dayName(session.day, Locale.LongFormat))
            Accessible.role: Accessible.CheckBox
            Layout.column: root.wide ? session.day + 1 : session.morning ? 1 : 2
            Layout.row: root.wide ? (session.morning ? 1 : 2) : session.day
            Layout.fillWidth: true
            Layout.preferredWidth: root.wide ? 1 : 2
            leftPadding: Theme.hair
            objectName: "session" + session.index
            picked: root.sessions[session.index]
            rightPadding: Theme.hair
            text: root.wide ? "" : session.morning ? qsTr("am") : qsTr("pm")

            onClicked: root.toggled(session.index)
        }
    }
}
