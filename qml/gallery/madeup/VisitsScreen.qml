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
    readonly property VisitRows ofPerson: VisitRows {
        Component.onCompleted: fill([["v1", "Shan Griffiths", "Fri 6 Nov 10:02 to 10:49 · you", "Review of the first month", "47 min"], ["v2", "Shan Griffiths", "Fri 23 Oct 09:58 to 11:03 · you", "She asked to learn the pressure washer", "1 h 05 min"], ["v3", "Shan Griffiths", "Fri 9 Oct 10:10 to 10:40 · R. Lewis", "First morning on her own", "30 min"]])
    }
    property string dueOfPerson: "Next visit: Friday 20 November, today"
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
