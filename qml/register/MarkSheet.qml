// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// The sheet behind "…": everything about one person's mark; each change is saved as it is given.
Sheet {
    id: root

    required property MarkDetails details
    required property CodeChoices codes
    required property ConflictScreen conflict
    property bool startsVisits: false

    signal visitStarted(string personId)
    signal concernAsked(string personId)

    objectName: "markSheet"
    subtitle: root.details.whenSentence
    title: root.details.name
    visible: root.details.isOpen

    function startVisit(): void {
        const person = root.details.personId;
        root.close();
        root.visitStarted(person);
    }
    function askConcern(): void {
        const person = root.details.personId;
        root.close();
        root.concernAsked(person);
    }
    function addNote(text: string): void {
        if (text !== note.given)
            root.details.addNote(text);
        note.given = text;
    }
    // On disk: the line below it is for the next thing to say.
    function noteAdded(): void {
        if (root.shownNote.endsWith(note.given.trim()))
            root.clearNote();
    }
    function clearNote(): void {
        note.given = "";
        note.text = "";
    }
    function startNote(): void {
        note.given = "";
        note.text = root.details.typedNote;
    }

    readonly property string shownNote: root.details.note
    readonly property string person: root.details.personId

    onAboutToHide: ring.save()
    onDismissed: root.details.close()
    onPersonChanged: root.startNote()
    onShownNoteChanged: root.noteAdded()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.snug
        visible: root.details.alert !== "" || root.details.hint !== ""

        Avatar {
            Layout.alignment: Qt.AlignTop
            initials: root.details.initials
            tint: root.details.tint
        }
        RowRemarks {
            Layout.fillWidth: true
            alert: root.details.alert
            hint: root.details.hint
        }
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        objectName: "markProblem"
        text: root.details.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        action: qsTr("Decide")
        detail: qsTr("Both answers are kept. Someone who was there decides which is right.")
        glyph: Glyph.callSplit
        objectName: "markConflict"
        text: root.details.conflictSentence
        visible: text !== ""

        onActed: root.conflict.open(root.details.conflictId)
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.panTool
        text: root.details.heldSentence
        visible: text !== ""
    }
    RingCard {
        id: ring

        Layout.fillWidth: true
        details: root.details
        visible: root.details.needsRing || root.details.ringLine !== ""
    }
    CodeGrid {
        Layout.fillWidth: true
        asksOne: true
        chosenId: root.details.codeId
        codes: root.codes
        prefix: "code"

        onChosen: codeId => root.details.mark(codeId)
    }
    ListButton {
        Layout.fillWidth: true
        endGlyph: ""
        glyph: Glyph.place
        objectName: "markHereAfterAll"
        text: root.details.hereWords
        visible: text !== ""

        onClicked: root.details.markHereAfterAll()
    }
    KeptField {
        Layout.fillWidth: true
        hint: qsTr("In a few words, if you know")
        name: qsTr("Why")
        objectName: "markReason"
        person: root.person
        stored: root.details.reason
        visible: root.details.codeId !== ""

        onEdited: text => root.details.type(MarkDetails.Reason, text)
        onFinished: text => root.details.giveReason(text)
    }
    ListButton {
        Layout.fillWidth: true
        glyph: Glyph.schedule
        objectName: "startVisitHere"
        text: qsTr("Start a visit")
        tone: Theme.brand
        visible: root.startsVisits

        onClicked: root.startVisit()
    }
    ListButton {
        Layout.fillWidth: true
        glyph: Glyph.priorityHigh
        objectName: "raiseConcernHere"
        text: qsTr("Raise a safeguarding concern")

        onClicked: root.askConcern()
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quiet
        text: qsTr("%1: %2", "whom to ring, number").arg(root.details.ringContact).arg(root.details.ringNumber)
        visible: !ring.visible && root.details.ringNumber !== ""
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Times")
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.snug
        columns: width < Theme.scaled(320) ? 1 : 2
        rowSpacing: Theme.snug

        KeptField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            hint: qsTr("not given")
            inputMethodHints: Qt.ImhTime
            name: qsTr("Came at")
            objectName: "markArrived"
            person: root.person
            stored: root.details.arrived

            onEdited: text => root.details.type(MarkDetails.Arrived, text)
            onFinished: text => root.details.giveArrived(text)
        }
        KeptField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            hint: qsTr("not given")
            inputMethodHints: Qt.ImhTime
            name: qsTr("Left at")
            objectName: "markLeft"
            person: root.person
            stored: root.details.left

            onEdited: text => root.details.type(MarkDetails.Left, text)
            onFinished: text => root.details.giveLeft(text)
        }
    }
    ListButton {
        Layout.fillWidth: true
        endGlyph: ""
        glyph: Glyph.home
        objectName: "markGoneHome"
        text: qsTr("Gone home now")
        visible: root.details.codeId !== "" && root.details.goneHome === ""

        onClicked: root.details.markGoneHome()
    }
    ListButton {
        Layout.fillWidth: true
        detail: qsTr("Touch to take it back")
        endGlyph: Glyph.undo
        glyph: Glyph.home
        objectName: "takeBackGoneHome"
        text: qsTr("Went home at %1").arg(root.details.goneHome)
        visible: root.details.goneHome !== ""

        onClicked: root.details.takeBackGoneHome()
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Note")
    }
    Label {
        Layout.fillWidth: true
        objectName: "noteSoFar"
        text: root.shownNote
        visible: text !== ""
    }
    NoteField {
        id: note

        property string given

        Layout.fillWidth: true
        hint: qsTr("Something to remember about this session")
        name: root.shownNote === "" ? "" : qsTr("Add to the note")
        objectName: "markNote"

        onEdited: text => root.details.type(MarkDetails.Note, text)
        onFinished: text => root.addNote(text)
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Who changed what")
        visible: root.details.history.length > 0
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: history

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: historyLines.count > 0

        Repeater {
            id: historyLines

            model: root.details.history

            delegate: Label {
                required property int index
                required property string modelData

                color: Theme.quiet
                objectName: "markHistory" + index
                text: modelData
                width: history.width
            }
        }
    }

    footer: RowLayout {
        Layout.fillWidth: true
        spacing: Theme.snug

        IconAndWords {
            Layout.fillWidth: true
            font.pixelSize: Theme.body
            glyph: root.details.savedSentence !== "" ? Glyph.check : ""
            objectName: "savedSentence"
            text: root.details.savedSentence
            toStart: true
            tone: Theme.brand
        }
        ActionButton {
            Layout.preferredWidth: Math.max(implicitWidth, Theme.scaled(140))
            kind: ActionButton.Kind.Primary
            objectName: "markDone"
            text: qsTr("Done")

            onClicked: root.close()
        }
    }
}
