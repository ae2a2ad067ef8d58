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
    required property VisitsScreen visits
    property bool backShown: false

    signal visitStarted(string personId)
    signal visitOpened(string visitId)

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
    ProfileCard {
        Layout.fillWidth: true
        person: root.person
        visible: root.person.matters !== "" || root.person.goodAt !== "" || root.person.wantsNext !== ""
    }
    Repeater {
        model: root.person.alerts

        delegate: Banner {
            required property string modelData

            Layout.fillWidth: true
            glyph: Glyph.warning
            text: modelData
            tone: Card.Tone.Danger
        }
    }
    Banner {
        Layout.fillWidth: true
        detail: root.person.howToTalk
        glyph: Glyph.recordVoiceOver
        objectName: "howToTalk"
        text: root.person.talkHeading
        visible: root.person.howToTalk !== ""
    }
    ActionButton {
        glyph: Glyph.description
        kind: ActionButton.Kind.Outline
        objectName: "profilePaper"
        text: qsTr("One page to give away")
        visible: root.person.mayTakePaper

        onClicked: paperSheet.open()
    }
    ActionButton {
        glyph: Glyph.photoCamera
        kind: ActionButton.Kind.Outline
        objectName: "facePhoto"
        text: qsTr("Photo")
        visible: root.person.face.mayChange || root.person.face.picture !== ""

        onClicked: faceSheet.open()
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
        }
        PlacementsCard {
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            person: root.person
        }
    }
    VisitsCard {
        Layout.fillWidth: true
        visible: root.visits.allowed
        visits: root.visits

        onOpened: visitId => root.visitOpened(visitId)
    }
    AttendanceCard {
        Layout.fillWidth: true
        person: root.person
    }
}
