// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: notes about one person.
QtObject {
    id: root

    property string personId: "Shan Griffiths"
    readonly property NoteRows notes: NoteRows {
    }
    property int earlier: 4
    property string words
    property string wordsSaved
    property string correctedId
    property string correction
    property string correctionSaved
    property string problem

    function showEarlier(): void {
        root.earlier = 0;
    }
    function type(text: string): void {
        root.words = text;
        root.wordsSaved = "Saved 10:42";
    }
    function correct(noteId: string, text: string): void {
        root.correctedId = noteId;
        root.correction = text;
        root.correctionSaved = "Saved 10:42";
    }
    function leave(): void {
        if (root.words !== "")
            root.notes.add(root.words);
        root.words = "";
        root.wordsSaved = "";
    }
    function leaveCorrection(): void {
        root.correctedId = "";
        root.correctionSaved = "";
    }
}
