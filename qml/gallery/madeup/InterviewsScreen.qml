// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: everybody's reassessment.
QtObject {
    id: root

    property bool mayInterview: true
    property string countSentence: "147 people: 12 begun, 31 done, 4 overdue"
    property string searchText
    property list<string> filters: ["Mine", "Everybody", "Begun", "Due", "Done"]
    property int filter: 0
    readonly property InterviewRows rows: InterviewRows {
    }
    property string emptySentence
    property string problem
    property string startingId
    readonly property string startingName: startingId.split(" ")[0]
    readonly property bool hasLast: startingId !== ""
    property string bookingSentence: "Nothing is booked"
    property bool startsEasy: true
    property list<string> forms: ["Reassessment"]
    property int form: 0
    readonly property InterviewScreen interview: InterviewScreen {
    }

    function open(personId: string): void {
        root.startingId = personId;
    }
    function start(): void {
        root.startNothing();
        root.interview.isOpen = true;
    }
    function openLast(): void {
        root.start();
    }
    function startNothing(): void {
        root.startingId = "";
    }
    function close(): void {
        root.interview.isOpen = false;
    }
}
