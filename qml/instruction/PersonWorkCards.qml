// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What coaches write and count about somebody: notes, what they are learning, what support and attendance were like.
ColumnLayout {
    id: root

    required property PersonWork work

    signal taskOpened(string taskId)
    signal notesAsked

    spacing: Theme.gap

    PersonNotesCard {
        Layout.fillWidth: true
        notes: root.work.notes

        onSearchAsked: root.notesAsked()
    }
    TasksCard {
        Layout.fillWidth: true
        tasks: root.work.tasks

        onOpened: taskId => root.taskOpened(taskId)
    }
    FadingCards {
        Layout.fillWidth: true
        fading: root.work.tasks.fading
        visible: root.work.tasks.fading.name !== ""
    }
    ChartCard {
        Layout.fillWidth: true
        chart: root.work.tasks.support
        stem: "support"
        title: qsTr("Support and hours worked")
        visible: root.work.tasks.support.count > 0
    }
    ChartCard {
        Layout.fillWidth: true
        chart: root.work.attendance
        stem: "attendanceChart"
        title: qsTr("Days of each week")
        visible: root.work.attendance.count > 0
    }
}
