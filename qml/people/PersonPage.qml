// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// One person: what matters to them, how to talk with them, alerts, whom to ring, where they work, how they came.
ScrollColumn {
    id: root

    required property PersonScreen person
    required property PlacementsScreen placements
    required property VisitsScreen visits
    required property PersonWork work
    property bool backShown: false
    property bool editing: false
    readonly property string personId: root.person.personId

    onPersonIdChanged: root.editing = false

    signal visitStarted(string personId)
    signal concernAsked(string personId)
    signal visitOpened(string visitId)
    signal taskOpened(string taskId)
    signal notesAsked(string personId)
    signal workplaceAsked(string workplace)

    margin: 0
    markRoom: Theme.snug
    objectName: "personPage"
    topMarginInside: 0

    Accessible.name: root.person.name
    Accessible.role: Accessible.Pane

    PersonHeading {
        Layout.fillWidth: true
        backShown: root.backShown
        person: root.person
        startsVisits: root.visits.allowed

        onVisitStarted: root.visitStarted(root.person.personId)
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        text: root.person.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        action: qsTr("Read and answer")
        glyph: Glyph.priorityHigh
        objectName: "openObjections"
        text: root.person.objections.openSentence
        visible: text !== ""

        onActed: objectionsSheet.open()
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        objectName: "editProblem"
        text: root.person.editor.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        action: qsTr("Done")
        detail: qsTr("Each field is kept as you type, and saved as you leave it.")
        glyph: Glyph.edit
        objectName: "editingBanner"
        text: qsTr("You are writing on this page")
        tone: Card.Tone.Brand
        visible: root.editing

        onActed: root.editing = false
    }
    EditProfileCard {
        Layout.fillWidth: true
        editor: root.person.editor
        visible: root.editing
    }
    EntriesCard {
        Layout.fillWidth: true
        addWords: qsTr("Add an alert")
        choices: [...root.person.editor.alertChoices]
        editor: root.person.editor
        field: PersonEditor.Alerts
        objectName: "editAlerts"
        rows: root.person.editor.alerts
        title: qsTr("What everybody must know")
        visible: root.editing
    }
    EntriesCard {
        Layout.fillWidth: true
        addWords: qsTr("Add a need")
        choices: [...root.person.editor.needChoices]
        editor: root.person.editor
        field: PersonEditor.Communication
        objectName: "editNeeds"
        reviewed: true
        rows: root.person.editor.needs
        title: root.person.talkHeading
        visible: root.editing
    }
    EntriesCard {
        Layout.fillWidth: true
        addWords: qsTr("Add somebody")
        editor: root.person.editor
        field: PersonEditor.Contacts
        objectName: "editContacts"
        rows: root.person.editor.contacts
        title: qsTr("Whom to ring")
        visible: root.editing
    }
    ProfileCard {
        Layout.fillWidth: true
        person: root.person
        visible: !root.editing && (root.person.matters !== "" || root.person.goodAt !== "" || root.person.wantsNext !== "")
    }
    Repeater {
        model: root.person.alerts

        delegate: Banner {
            required property string modelData

            Layout.fillWidth: true
            glyph: Glyph.warning
            text: modelData
            tone: Card.Tone.Danger
            visible: !root.editing
        }
    }
    Banner {
        Layout.fillWidth: true
        detail: root.person.howToTalk
        glyph: Glyph.recordVoiceOver
        objectName: "howToTalk"
        text: root.person.talkHeading
        visible: root.person.howToTalk !== "" && !root.editing
    }
    PersonButtons {
        Layout.fillWidth: true
        person: root.person
        visible: !root.editing

        onChangesAsked: changesSheet.open()
        onConcernAsked: root.concernAsked(root.person.personId)
        onEditAsked: root.editing = true
        onPaperAsked: paperSheet.open()
        onPhotoAsked: faceSheet.open()
    }
    ChangesSheet {
        id: changesSheet

        person: root.person
    }
    ObjectionsSheet {
        id: objectionsSheet

        person: root.person
    }
    FaceSheet {
        id: faceSheet

        person: root.person
    }
    ProfilePaperSheet {
        id: paperSheet

        person: root.person
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.width < Theme.scaled(560) ? 1 : 2
        rowSpacing: Theme.gap

        ContactsCard {
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            person: root.person
            visible: !root.editing
        }
        PlacementsCard {
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            person: root.person
            visible: !root.placements.allowed
        }
    }
    PlacementsSection {
        Layout.fillWidth: true
        keyCoach: root.person.keyCoach
        placements: root.placements

        onPersonAsked: personId => root.person.open(personId)
        onWorkplaceAsked: workplace => root.workplaceAsked(workplace)
    }
    PersonActionsCard {
        Layout.fillWidth: true
        actions: root.person.actions
        visible: root.person.actions.rows.count > 0
    }
    VisitsCard {
        Layout.fillWidth: true
        visible: root.visits.allowed
        visits: root.visits

        onOpened: visitId => root.visitOpened(visitId)
    }
    PersonWorkCards {
        Layout.fillWidth: true
        visible: root.work.allowed
        work: root.work

        onNotesAsked: root.notesAsked(root.person.personId)
        onTaskOpened: taskId => root.taskOpened(taskId)
    }
    AttendanceCard {
        Layout.fillWidth: true
        person: root.person
    }
    DecisionsCard {
        Layout.fillWidth: true
        decisions: root.person.decisions
    }
}
