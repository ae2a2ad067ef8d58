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
    required property ReferralsScreen referrals
    required property VisitsScreen visits
    required property PersonWork work
    property bool backShown: false
    property bool interviews: false
    property bool editing: false
    readonly property string personId: root.person.personId

    onPersonIdChanged: root.editing = false

    signal visitStarted(string personId)
    signal concernAsked(string personId)
    signal interviewAsked(string personId)
    signal earningsAsked(string personId)
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
    EditFactsCard {
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
    BenefitsCard {
        Layout.fillWidth: true
        benefits: root.work.earnings.benefits
        objectName: "editBenefits"
        visible: root.editing && root.work.earnings.allowed
    }
    ProfileCard {
        Layout.fillWidth: true
        person: root.person
        visible: !root.editing && (root.person.matters !== "" || root.person.goodAt !== "" || root.person.wantsNext !== "")
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: alerts

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: !root.editing && alertBanners.count > 0

        Repeater {
            id: alertBanners

            model: root.person.alerts.length

            delegate: Banner {
                required property int index

                glyph: Glyph.warning
                text: root.person.alerts[index] ?? ""
                tone: Card.Tone.Danger
                width: alerts.width
            }
        }
    }
    TalkCard {
        Layout.fillWidth: true
        objectName: "howToTalk"
        person: root.person
        visible: root.person.talk.count > 0 && !root.editing
    }
    OwnCard {
        Layout.fillWidth: true
        objectName: "ownCard"
        person: root.person
        visible: !root.editing && root.person.myPage.own.rows.count > 0
    }
    PersonButtons {
        Layout.fillWidth: true
        earnings: root.work.earnings.allowed
        interviews: root.interviews
        person: root.person
        visible: !root.editing

        onChangesAsked: changesSheet.open()
        onConcernAsked: root.concernAsked(root.person.personId)
        onEditAsked: root.editing = true
        onEqualitiesAsked: equalitiesSheet.open()
        onEarningsAsked: root.earningsAsked(root.person.personId)
        onInterviewAsked: root.interviewAsked(root.person.personId)
        onPaperAsked: paperSheet.open()
        onPhotoAsked: faceSheet.open()
    }
    ChangesSheet {
        id: changesSheet

        person: root.person
    }
    EqualitiesSheet {
        id: equalitiesSheet

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
        onVisitAsked: placementId => timelineCard.plan(placementId)
        onWorkplaceAsked: workplace => root.workplaceAsked(workplace)
    }
    PersonActionsCard {
        Layout.fillWidth: true
        actions: root.person.actions
        visible: root.person.actions.rows.count > 0
    }
    TimelineCard {
        id: timelineCard

        Layout.fillWidth: true
        timeline: root.visits.timeline
        visible: root.visits.allowed

        onAllAsked: timelineSheet.open()
        onOpened: visitId => root.visitOpened(visitId)
    }
    TimelineSheet {
        id: timelineSheet

        timeline: root.visits.timeline
        title: qsTr("Visits with %1").arg(root.person.name)

        onVisitAsked: visitId => root.visitOpened(visitId)
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
    ReferralsCard {
        Layout.fillWidth: true
        referrals: root.referrals
        visible: root.referrals.mayRefer

        onNewAsked: (newReferral.sheet() as NewReferralSheet).open()
    }
    SheetMaker {
        id: newReferral

        objectName: "newReferralMaker"

        delegate: SheetPlace {
            NewReferralSheet {
                form: root.referrals.form
            }
        }
    }
    DecisionsCard {
        Layout.fillWidth: true
        decisions: root.person.decisions
    }
}
