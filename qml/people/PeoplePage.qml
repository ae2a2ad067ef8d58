// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Everyone on this tablet. Landscape: the list at the left, the person at the right; otherwise one after the other.
ScreenPage {
    id: root

    required property PeopleScreen people
    required property PlacementsScreen placements
    required property ReferralsScreen referrals
    required property VisitsScreen visits
    required property PersonWork work
    property bool interviews: false
    // Whether there is a way to what closes, who moves and who leaves.
    property bool changes: false

    signal visitStarted(string personId)
    signal concernAsked(string personId)
    signal interviewAsked(string personId)
    signal earningsAsked(string personId)
    signal visitOpened(string visitId)
    signal workplaceAsked(string workplace)
    signal visitsAsked
    signal taskOpened(string taskId)
    signal notesAsked(string personId)
    signal changesAsked

    readonly property bool sideBySide: width > height && width / Theme.textScale > 860
    readonly property bool showsPerson: people.person.isOpen

    function startSearch(): void {
        search.forceActiveFocus(Qt.TabFocusReason);
    }

    subtitle: people.countSentence
    title: qsTr("People")

    RowLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.tight
        anchors.leftMargin: root.sideMargin
        anchors.rightMargin: root.sideMargin
        spacing: Theme.roomy

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: root.sideBySide ? Theme.scaled(380) : -1
            spacing: Theme.snug
            visible: root.sideBySide || !root.showsPerson

            Field {
                id: search

                Layout.fillWidth: true
                clearable: true
                focus: true
                glyph: Glyph.search
                hint: qsTr("Three letters of a name")
                inputMethodHints: Qt.ImhNoPredictiveText
                name: qsTr("Find a person")
                nameShown: false
                objectName: "peopleSearch"
                text: root.people.searchText

                onEdited: text => root.people.searchText = text
            }
            ListButton {
                Layout.fillWidth: true
                detail: root.visits.dueSentence
                glyph: root.visits.late > 0 ? Glyph.priorityHigh : Glyph.schedule
                objectName: "visitsDue"
                text: qsTr("Visits")
                tone: root.visits.late > 0 ? Theme.attention : Theme.brand
                visible: root.visits.allowed

                onClicked: root.visitsAsked()
            }
            ListButton {
                Layout.fillWidth: true
                glyph: Glyph.editNote
                objectName: "wordsInNotes"
                text: qsTr("Words in notes and visits")
                visible: root.work.allowed

                onClicked: root.notesAsked("")
            }
            ListButton {
                Layout.fillWidth: true
                glyph: Glyph.swapHoriz
                objectName: "changesOfPeople"
                text: qsTr("Changes: moving, leaving, closing")
                visible: root.changes

                onClicked: root.changesAsked()
            }
            ListButton {
                Layout.fillWidth: true
                glyph: Glyph.event
                objectName: "comingMargins"
                text: root.work.earnings.margins.sentence
                visible: text !== ""

                onClicked: marginMaker.sheet().open()
            }
            PeopleList {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.rightMargin: -Theme.snug
                people: root.people
                visible: root.people.emptySentence === ""
            }
            EmptyState {
                Layout.fillHeight: true
                Layout.fillWidth: true
                glyph: Glyph.searchOff
                objectName: "nobodyFound"
                text: root.people.emptySentence
                title: qsTr("Nobody found")
                visible: root.people.emptySentence !== ""
            }
        }
        PersonPage {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.rightMargin: -Theme.snug
            backShown: !root.sideBySide
            interviews: root.interviews
            person: root.people.person
            placements: root.placements
            referrals: root.referrals
            visible: root.showsPerson
            visits: root.visits
            work: root.work

            onNotesAsked: personId => root.notesAsked(personId)
            onTaskOpened: taskId => root.taskOpened(taskId)

            onConcernAsked: personId => root.concernAsked(personId)
            onEarningsAsked: personId => root.earningsAsked(personId)
            onInterviewAsked: personId => root.interviewAsked(personId)
            onVisitOpened: visitId => root.visitOpened(visitId)
            onVisitStarted: personId => root.visitStarted(personId)
            onWorkplaceAsked: workplace => root.workplaceAsked(workplace)
        }
        EmptyState {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            glyph: Glyph.personSearch
            text: qsTr("Touch a name, or type three letters of it.")
            title: qsTr("Who is it about?")
            visible: root.sideBySide && !root.showsPerson
        }
    }
    SheetMaker {
        id: marginMaker

        delegate: SheetPlace {
            MarginSheet {
                coming: root.work.earnings.margins

                onPersonAsked: personId => root.people.person.open(personId)
            }
        }
    }
}
