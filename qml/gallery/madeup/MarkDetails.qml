// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one person's mark.
QtObject {
    id: root

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
    property string ringSaid
    property string ringTold
    property list<string> history
    property string conflictSentence
    property string heldSentence
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
        root.goneHome = row.goneHome;
        root.history = row.codeLabel === "" ? [] : [`${row.codeLabel}, ${row.line}`, "Marked sick at 08:51 by R. Lewis"];
        root.conflictSentence = row.inConflict ? "Here (you, 09:04) or sick (R. Lewis, 09:06)?" : "";
        root.isOpen = true;
    }
    function saved(): void {
        root.savedSentence = "Saved 09:42";
    }
    function mark(codeId: string, reason = ""): void {
        root.codeId = codeId;
        root.reason = reason;
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
        root.note = text;
    }
    function recordRing(said: string, told: string): void {
        root.ringSaid = said;
        root.ringTold = told;
        root.saved();
    }
    function close(): void {
        root.isOpen = false;
        root.savedSentence = "";
    }
}
