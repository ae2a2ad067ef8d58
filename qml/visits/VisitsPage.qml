// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// The visit that is open, or all those that go on and are due.
ScreenPage {
    id: root

    required property VisitsScreen visits

    readonly property VisitEditor visit: visits.visit

    signal opened(string visitId)
    signal personAsked(string personId)
    signal closed
    signal taskOpened(string taskId)
    signal concernAsked(string personId)

    subtitle: root.visit.isOpen ? root.visit.subtitle : root.visits.dueSentence
    title: root.visit.isOpen ? root.visit.title : qsTr("Visits")

    Connections {
        function onTakenBack(): void {
            root.closed();
        }

        target: root.visit
    }
    Once {
        needed: root.visit.isOpen

        delegate: VisitPage {
            anchors.fill: parent
            anchors.leftMargin: root.sideMargin
            anchors.rightMargin: root.sideMargin - Theme.snug
            anchors.topMargin: Theme.tight
            focus: true
            attachments: root.visits.attachments
            tasks: root.visits.tasks
            visit: root.visit

            onCloseAsked: root.closed()
            onConcernAsked: personId => root.concernAsked(personId)
            onTaskOpened: taskId => root.taskOpened(taskId)
        }
    }
    VisitsList {
        anchors.fill: parent
        anchors.leftMargin: root.sideMargin
        anchors.rightMargin: root.sideMargin - Theme.snug
        anchors.topMargin: Theme.tight
        visible: !root.visit.isOpen
        visits: root.visits

        onOpened: visitId => root.opened(visitId)
        onPersonAsked: personId => root.personAsked(personId)
    }
}
