// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Notes, whoever wrote them: they are added and corrected, never changed. What a note said before stays below it.
Card {
    id: root

    required property VisitEditor visit

    property string correcting

    function correct(noteId: string, words: string): void {
        root.correcting = noteId;
        correction.text = words;
        correction.forceActiveFocus(Qt.OtherFocusReason);
    }
    function endCorrection(): void {
        root.visit.leave(VisitEditor.Correction);
        root.correcting = "";
    }

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Notes")
        }
        Repeater {
            model: root.visit.notes

            delegate: VisitNote {
                id: note

                Layout.fillWidth: true

                onCorrected: root.correct(note.noteId, note.words)
            }
        }
        NoteField {
            id: correction

            Layout.fillWidth: true
            name: qsTr("How it should read. What it said before is kept below it.")
            objectName: "noteCorrection"
            visible: root.correcting !== ""

            onEdited: text => root.visit.correctNote(root.correcting, text)
            onFinished: root.endCorrection()
        }
        VisitText {
            Layout.fillWidth: true
            hint: qsTr("Anything else worth keeping")
            name: qsTr("Add a note")
            objectName: "visitNote"
            savedWords: root.visit.saved[VisitEditor.Note] ?? ""
            stored: root.visit.texts[VisitEditor.Note] ?? ""
            visit: root.visit.visitId

            onEdited: text => root.visit.type(VisitEditor.Note, text)
            onFinished: root.visit.leave(VisitEditor.Note)
        }
    }
}
