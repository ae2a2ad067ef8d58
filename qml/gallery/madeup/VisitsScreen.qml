// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: every visit that matters now.
QtObject {
    id: root

    readonly property VisitAttachments attachments: VisitAttachments {
    }

    readonly property PersonTasks tasks: PersonTasks {
    }
    readonly property VisitEditor visit: VisitEditor {
    }
    property bool allowed: true
    readonly property VisitRows goingOn: VisitRows {
        Component.onCompleted: fill([["v1", "Shan Griffiths", "since 10:02 · you", "", "42 min"]])
    }
    readonly property VisitRows due: VisitRows {
        Component.onCompleted: fill([["", "Craig Davies", "Wednesday 18 November", "The last visit was on Wed 4 Nov", "2 days late"], ["", "Zara Ahmed", "Friday 20 November", "The last visit was on Fri 6 Nov", "today"], ["", "Gwenllian ap Rhys-Llewellyn", "Wednesday 25 November", "The last visit was on Wed 11 Nov", "in 5 days"]])
    }
    readonly property VisitTimeline timeline: VisitTimeline {
    }
    property bool everyone: false
    property int late: 1
    property string dueSentence: "1 of your visits is late"
    property string chipWords
    property string chipVisitId: "v1"
    property string offer
    property string problem

    function start(personId: string): void {
        root.open("v1");
    }
    function open(visitId: string): void {
        root.visit.visitId = visitId;
        root.chipWords = "Shan · 42 min";
    }
    function takeOffer(): void {
        root.offer = "";
        root.open("v1");
    }
    function leaveOffer(): void {
        root.offer = "";
    }
}
