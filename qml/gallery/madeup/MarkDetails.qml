// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one person's mark.
QtObject {
    id: root

    enum Field {
        Reason,
        Arrived,
        Left,
        Note,
        Said,
        Told
    }

    property bool isOpen: false
    property string personId
    property string name
    property string initials
    property int tint
    property string hint
    property string alert
    property string whenSentence: "Friday 20 November, morning"
    property string codeId
    property string reason
    property string arrived
    property string left
    property string goneHome
    property string note
    property string ringContact
    property string ringNumber
    property string ringLine
    property bool needsRing
    property string hereWords
    property list<string> history
    property string conflictId
    property string conflictSentence
    property string heldSentence
    property string typedNote
    property string typedSaid
    property string typedTold
    property string savedSentence
    property string problem

    function show(row: var): void {
        root.personId = row.personId;
        root.name = row.name;
        root.initials = row.initials;
        root.tint = row.tint;
        root.hint = row.hint;
        root.alert = row.alert;
        root.codeId = ["", "", "present", "sick", "not-expected", "x"][row.markState];
        root.ringContact = row.ringContact;
        root.ringNumber = row.ringNumber;
        root.needsRing = row.needsRing;
        root.ringLine = row.ringLine;
        root.hereWords = row.markState === 6 ? "Here, at Goscote Centre" : "";
        root.goneHome = row.goneHome;
        root.history = row.codeLabel === "" ? [] : [`${row.codeLabel}, ${row.line}`, "Marked sick at 08:51 by R. Lewis"];
        root.conflictId = row.inConflict ? "c1" : "";
        root.conflictSentence = row.inConflict ? "Here (you, 09:04) or sick (R. Lewis, 09:06)?" : "";
        root.isOpen = true;
    }
    function saved(): void {
        root.savedSentence = "Saved 09:42";
    }
    function type(field: int, text: string): void {
        root.savedSentence = "";
    }
    function mark(codeId: string): void {
        root.codeId = codeId;
        root.saved();
    }
    function giveReason(reason: string): void {
        root.reason = reason;
        root.saved();
    }
    function markHereAfterAll(): void {
        root.hereWords = "";
        root.saved();
    }
    function giveArrived(time: string): void {
        root.arrived = time;
    }
    function giveLeft(time: string): void {
        root.left = time;
    }
    function markGoneHome(): void {
        root.goneHome = "15:02";
        root.saved();
    }
    function takeBackGoneHome(): void {
        root.goneHome = "";
        root.saved();
    }
    function addNote(text: string): void {
        if (text.trim() === "")
            return;
        root.note = root.note === "" ? text : root.note + "\n" + text;
        root.saved();
    }
    function recordRing(said: string, told: string): void {
        if (said === "" && told === "")
            return;
        root.ringLine = `Rang 09:42: ${said}. Told: ${told}`;
        root.saved();
    }
    function close(): void {
        root.isOpen = false;
        root.savedSentence = "";
    }
}
