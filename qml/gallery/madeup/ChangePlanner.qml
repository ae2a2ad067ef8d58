// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: a site with nine people that is to close.
QtObject {
    id: root

    enum Step {
        Closed,
        Asking,
        Reviewing
    }
    enum Kind {
        CloseSite,
        CloseWorkStream,
        HandOver,
        MovePerson,
        Leave
    }

    property int step: ChangePlanner.Closed
    property int kind: ChangePlanner.CloseSite
    readonly property string formId: "form" + root.kind
    readonly property string title: ["Close a site", "Close a work stream", "Hand over a caseload", "Move a person", "A person leaves"][root.kind]
    readonly property string subjectQuestion: ["Which site closes?", "Which work stream closes?", "Who hands over?", "Who moves?", "Who leaves?"][root.kind]
    readonly property ChangeOptions subjects: ChangeOptions {
    }
    property string subject
    property string subjectName
    property string searchText
    property bool isLong: false
    property string moreSentence
    readonly property ChangeOptions others: ChangeOptions {
    }
    property string other
    property string otherName
    readonly property string dayQuestion: ["The last day that it is open", "The last day that it is open", "The first day with the other coach", "The first day there", "Their last day"][root.kind]
    property string day
    readonly property string today: "2026-11-20"
    property string reason
    property string savedWords
    readonly property MoveRows moves: MoveRows {
    }
    property string sentence: "9 people · something does not fit for 3 of them"
    property bool hasUnfit: true
    property string choosing
    property string choosingFor
    readonly property ChangeOptions places: ChangeOptions {
    }
    property string confirmWords: "Close Goscote Centre and move 9 people"
    property bool canConfirm: true
    property string refusal
    property string problem

    signal carriedOut(string changeId)

    function begin(kind: int): void {
        root.kind = kind;
        root.subject = "";
        root.subjects.show(kind === ChangePlanner.CloseSite ? [["s0", "Goscote Centre", ""], ["s1", "Brownhills", ""], ["s2", "Pelsall Lane", ""]] : kind === ChangePlanner.HandOver ? [["m", "M. Hicks", ""], ["r", "R. Lewis", ""], ["o", "S. Okafor", "has left"]] : [["a", "Aisha Bains", ""], ["c", "Craig Davies", ""], ["d", "Daljit Kaur", ""], ["e", "Eleri Price", ""], ["l", "Lloyd Williams", ""], ["s", "Shan Griffiths", ""], ["t", "Tomasz Nowak", ""], ["z", "Zara Ahmed", ""]]);
        root.others.show(kind === ChangePlanner.HandOver ? [["m", "M. Hicks", ""], ["r", "R. Lewis", ""], ["o", "S. Okafor", "has left"]] : []);
        root.isLong = kind > ChangePlanner.HandOver;
        root.moreSentence = root.isLong ? "Not all are shown: type letters of the name." : "";
        root.step = ChangePlanner.Asking;
    }
    function chooseSubject(id: string): void {
        root.subject = id;
        for (let row = 0; row < root.subjects.count; ++row)
            if (root.subjects.get(row).optionId === id)
                root.subjectName = root.subjects.get(row).name;
        root.savedWords = "Kept as you left it, 10:42";
    }
    function chooseOther(id: string): void {
        root.other = id;
        for (let row = 0; row < root.others.count; ++row)
            if (root.others.get(row).optionId === id)
                root.otherName = root.others.get(row).name;
    }
    function setDay(day: string): void {
        root.day = day;
    }
    function typeReason(text: string): void {
        root.reason = text;
    }
    function review(): void {
        root.moves.clear();
        root.moves.add("Aisha Bains", "Horticulture, Goscote Centre · Mon to Fri all day", "Goes to: Horticulture, Brownhills", "", false, true);
        root.moves.add("Craig Davies", "Horticulture, Goscote Centre · Mon, Wed mornings", "Goes to: Horticulture, Brownhills", "Too full: Mon morning, 31 people and room for 30 · Too full: Wed morning, 32 people and room for 30", false, true);
        root.moves.add("Daljit Kaur", "Catering, Goscote Centre · Mon to Fri all day", "Goes to: Catering, Pelsall Lane", "", false, true);
        root.moves.add("Eleri Price", "Catering, Goscote Centre · Tue, Thu all day", "Goes to: Nowhere yet", "Has said no to another place. Talk with them first.", false, false);
        root.moves.add("Lloyd Williams", "Goscote Centre · Mon to Fri all day", "Goes to: Nowhere yet", "Choose where they go", false, true);
        for (const name of ["Priya Mahmood", "Shan Griffiths", "Tomasz Nowak", "Zara Ahmed"])
            root.moves.add(name, "Horticulture, Goscote Centre · Mon to Fri all day", "Goes to: Horticulture, Brownhills", "", false, true);
        root.step = ChangePlanner.Reviewing;
    }
    function askAgain(): void {
        root.step = ChangePlanner.Asking;
    }
    function openChoice(key: string): void {
        root.places.show([["b/h", "Horticulture, Brownhills", "Too full: Mon morning, 31 people and room for 30"], ["b/c", "Catering, Brownhills", ""], ["p/", "Pelsall Lane", "Not open: Wed morning"], ["", "Nowhere yet", ""]]);
        root.choosingFor = key.split(" ")[0];
        root.choosing = key;
    }
    function closeChoice(): void {
        root.choosing = "";
    }
    function choosePlace(placeId: string): void {
        root.choosing = "";
    }
    function carryOut(): void {
        root.carriedOut("c0");
        root.close();
    }
    function close(): void {
        root.step = ChangePlanner.Closed;
    }
    function throwAway(): void {
        root.close();
    }
}
