// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: the form of a placement.
QtObject {
    id: root

    enum Purpose {
        Start,
        Change,
        Suspend,
        End
    }
    enum Part {
        Kind,
        Place,
        Pattern,
        From,
        Back,
        Hours,
        Pay,
        Reason
    }
    enum Field {
        HoursField,
        PayField,
        ReasonField,
        FunderField
    }

    property bool isOpen: false
    property string formId: "start Shan"
    property int purpose: PlacementForm.Start
    property string title: "A placement for Shan"
    property string subtitle
    property list<string> kinds: ["day service", "work preparation", "work experience", "job trial", "voluntary work", "permitted work", "supported permitted work", "paid employment", "apprenticeship"]
    property int kind: -1
    readonly property PlaceChoices places: PlaceChoices {
    }
    property string place
    property list<string> movesFrom: purpose === PlacementForm.Start ? ["Car Valet, County Hall"] : []
    property list<bool> isMovingFrom: [false]
    property list<bool> sessions: [true, false, false, false, true, true, false, false, false, false, false, false, false, false]
    property string fromQuestion: ["The first day", "It holds from", "The first day away", "The last day"][purpose]
    property string from: purpose > PlacementForm.Change ? "2026-11-20" : ""
    property string back
    property string today: "2026-11-20"
    property string hours
    property string pay
    property string funder
    property string reason
    property string reasonQuestion: purpose > PlacementForm.Change ? "Why" : "Why (if you want to say)"
    property list<string> problems: ["", "", "", "", "", "", "", ""]
    property list<string> stops
    property list<string> notices
    property string savedWords
    property string saveWords: ["Start the placement", "Save the change", "Pause the placement", "End the placement"][purpose]
    property string problem

    function chooseKind(index: int): void {
        root.kind = index;
    }
    function choosePlace(placeId: string): void {
        root.place = placeId;
    }
    function forgetPlace(): void {
        root.place = "";
    }
    function toggleMove(index: int): void {
        root.isMovingFrom = root.isMovingFrom.map((chosen, each) => each === index ? !chosen : chosen);
    }
    function toggleSession(index: int): void {
        root.sessions = root.sessions.map((chosen, each) => each === index ? !chosen : chosen);
    }
    function setFrom(day: string): void {
        root.from = day;
    }
    function setBack(day: string): void {
        root.back = day;
    }
    function type(field: int, text: string): void {
        root.savedWords = "Kept as you left it, 10:42";
    }
    function save(): void {
        root.problems = ["Choose what kind of placement it is.", "Choose where.", "", "Choose a day.", "", "", "", ""];
    }
    function throwAway(): void {
        root.close();
    }
    function close(): void {
        root.isOpen = false;
    }
}
