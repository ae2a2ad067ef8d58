// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what closes, who moves, leaves or gets another coach.
QtObject {
    id: root

    property bool mayLook: true
    property bool mayPlan: true
    property bool mayClose: true
    readonly property ChangePlanner planner: ChangePlanner {
        onCarriedOut: changeId => root.open(changeId)
    }
    readonly property TellForm telling: TellForm {
    }
    readonly property ChangeLines lines: ChangeLines {
    }
    property string countSentence: "7 people are still to be told"
    property string emptySentence
    property string openId
    property string openTitle
    property string openDetail
    property string openReason
    property string finishWords
    readonly property MoveRows people: MoveRows {
    }
    property string problem

    signal saved

    function open(changeId: string): void {
        root.planner.close();
        root.people.clear();
        if (changeId === "c1") {
            root.openTitle = "Shan Griffiths leaves";
            root.openDetail = "last day Fri 13 Nov · 0 of 1 complete";
            root.openReason = "Moves to Wrexham to live with her sister.";
            root.people.add("Shan Griffiths", "Told on Mon 2 Nov: with photos of Wrexham\nSaid or showed: “Happy. I want to say bye to Bob.”\nWith them: Bethan, sister", "Told, and the last day is over", "", false, true);
            root.finishWords = "Shan has left";
        } else {
            root.openTitle = "Goscote Centre closes";
            root.openDetail = "from Mon 21 Dec · 3 of 9 complete";
            root.openReason = "The lease ends, and the council does not renew it.";
            root.finishWords = "";
            for (const name of ["Aisha Bains", "Craig Davies", "Daljit Kaur", "Eleri Price", "Lloyd Williams"])
                root.people.add(name, "", "", name === "Eleri Price" ? "Not complete: nowhere to go yet" : "Not complete: not told yet", false, true);
            root.people.add("Priya Mahmood", "Told on Thu 19 Nov: on a visit to Brownhills\nSaid or showed: “Will Bob be there?”\nWith them: Anita, advocate", "Told; it begins on Mon 21 Dec", "", false, true);
            for (const name of ["Shan Griffiths", "Tomasz Nowak", "Zara Ahmed"])
                root.people.add(name, "Told on Wed 18 Nov: with photos and Makaton\nSaid or showed: smiled, pointed at the kitchen\nWith them: M. Hicks", "Complete", "", true, true);
        }
        root.openId = changeId;
    }
    function close(): void {
        root.openId = "";
    }
    function tell(personId: string): void {
        root.telling.title = "Telling " + personId.split(" ")[0];
        root.telling.open();
    }
    function finish(): void {
        root.finishWords = "";
    }
}
