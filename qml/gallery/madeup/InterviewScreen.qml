// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one interview in the coach's view.
QtObject {
    id: root

    property bool isOpen: false
    property string interviewId: "r1"
    property string personId: "Shan Griffiths"
    property string calledName: "Shan"
    property string title: "Reassessment of Shan"
    property string subtitle: "Second sitting · begun Tuesday 17 November by M. Hicks"
    property bool easyRead: true
    property bool canGive: true
    readonly property PartRows parts: PartRows {
    }
    readonly property QuestionRows questions: QuestionRows {
    }
    property string pageTitle: "Referral routes · page 1 of 2"
    property string pageNote: "What you told us"
    property bool filledByStaff: false
    property string lastTimeWhen: "20 Nov 2025"
    property list<string> whoChoices: ["Shan", "Shan with support", "Family or carer", "Advocate", "Staff"]
    property list<string> howChoices: ["Spoke", "Signed", "Pointed", "Looked", "Chose an object or photo", "Showed it by what they did"]
    property int unsourced: 2
    property string unsourcedSentence: "2 answers on this page: who gave them, and how?"
    property int pageWho: -1
    property list<int> pageHows: []
    property list<string> repeats: []
    property string removedSentence
    property bool canGoBack: true
    property bool atEnd: false
    property string nextWords: "Next"
    property string saved: "Saved 10:42"
    property string problem
    property string formSentence
    property string formDetail
    property list<string> formNotes
    readonly property EasyPictureEditor pictures: EasyPictureEditor {
    }
    readonly property GivenScreen given: GivenScreen {
    }
    readonly property InterviewEnd end: InterviewEnd {
    }

    signal turned

    function openPart(place: int): void {
        for (let row = 0; row < root.parts.count; ++row)
            root.parts.setProperty(row, "current", row === place);
        root.atEnd = place === root.parts.count - 1;
    }
    function openQuestion(key: string): void {
        root.atEnd = false;
    }
    function next(): void {
        root.turned();
    }
    function back(): void {
        root.turned();
    }
    function addRepeat(place: int): void {
    }
    function putBack(): void {
        root.removedSentence = "";
    }
    function sayWho(who: int): void {
        root.pageWho = who;
    }
    function sayHow(how: int): void {
        root.pageHows = [how];
        root.unsourced = 0;
    }
}
