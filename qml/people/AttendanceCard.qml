// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Thirteen weeks of days: counts in a sentence, then a square for each day that says in words what it was when touched.
Card {
    id: root

    required property PersonScreen person

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Attendance, 13 weeks")
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            objectName: "attendanceSentence"
            text: root.person.attendanceSentence
        }
        AttendanceMap {
            id: map

            Layout.fillWidth: true
            days: root.person.days
            sentence: root.person.attendanceSentence
            visible: root.person.days.weeks > 0
        }
        Label {
            Layout.fillWidth: true
            Layout.minimumHeight: implicitHeight
            objectName: "attendanceWords"
            text: map.words !== "" ? map.words : qsTr("Touch a day to read it. Each column is a week, from Monday at the top.")
            visible: map.visible
        }
        Label {
            Layout.fillWidth: true
            Layout.minimumHeight: implicitHeight
            color: Theme.quiet
            objectName: "attendanceRowWords"
            text: map.rowWords
            visible: map.visible && text !== ""
        }
        AttendanceKey {
            Layout.fillWidth: true
            visible: map.visible
        }
    }
}
