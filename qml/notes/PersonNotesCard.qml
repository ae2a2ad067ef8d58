// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Notes about one person, those of visits too: they are added and corrected, never changed.
Card {
    id: root

    required property PersonNotes notes

    signal searchAsked

    function correct(noteId: string, words: string): void {
        root.notes.correct(noteId, words);
        correction.text = words;
        correction.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.snug

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Notes")
            }
            IconButton {
                bordered: true
                glyph: Glyph.search
                objectName: "searchNotes"
                spokenAs: qsTr("Find words in these notes")
                visible: root.notes.notes.count > 0

                onClicked: root.searchAsked()
            }
        }
        Banner {
            Layout.fillWidth: true
            glyph: Glyph.error
            text: root.notes.problem
            tone: Card.Tone.Danger
            visible: text !== ""
        }
        VisitText {
            Layout.fillWidth: true
            hint: qsTr("What is worth keeping, as it was")
            name: qsTr("Add a note")
            objectName: "personNote"
            savedWords: root.notes.wordsSaved
            stored: root.notes.words
            visit: root.notes.personId

            onEdited: text => root.notes.type(text)
            onFinished: root.notes.leave()
        }
        NoteField {
            id: correction

            Layout.fillWidth: true
            name: qsTr("How it should read. What it said before is kept below it.")
            objectName: "personNoteCorrection"
            visible: root.notes.correctedId !== ""

            onEdited: text => root.notes.correct(root.notes.correctedId, text)
            onFinished: root.notes.leaveCorrection()
        }
        SavedWords {
            Layout.fillWidth: true
            text: root.notes.correctionSaved
            visible: correction.visible && text !== ""
        }
        Repeater {
            model: root.notes.notes

            delegate: VisitNote {
                id: note

                Layout.fillWidth: true
                onCorrected: root.correct(note.noteId, note.words)
            }
        }
        ActionButton {
            Layout.fillWidth: true
            kind: ActionButton.Kind.Quiet
            objectName: "earlierNotes"
            text: qsTr("%n earlier note(s)", "", root.notes.earlier)
            visible: root.notes.earlier > 0

            onClicked: root.notes.showEarlier()
        }
    }
}
