// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// One person's placements: those that run, those that were, and a new one.
Card {
    id: root

    required property PlacementsScreen placements
    property string keyCoach
    property bool pastShown: false

    signal workplaceAsked(string workplace)
    signal personAsked(string personId)
    signal visitAsked(string placementId)

    implicitHeight: column.implicitHeight + 2 * padding
    visible: root.placements.allowed

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Placements")
        }
        IconAndWords {
            Layout.fillWidth: true
            glyph: Glyph.badge
            text: qsTr("Key coach: %1").arg(root.keyCoach)
            toStart: true
            visible: root.keyCoach !== ""
        }
        Banner {
            Layout.fillWidth: true
            glyph: Glyph.error
            objectName: "placementsProblem"
            text: root.placements.problem
            tone: Card.Tone.Danger
            visible: text !== ""
        }
        Banner {
            Layout.fillWidth: true
            action: qsTr("Go on with it")
            glyph: Glyph.editNote
            objectName: "placementBegun"
            text: root.placements.begunSentence
            visible: text !== ""

            onActed: root.placements.start()
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: root.placements.emptySentence
            visible: text !== ""
        }
        PlacementList {
            Layout.fillWidth: true
            placements: root.placements
            rows: root.placements.current

            onVisitAsked: placementId => root.visitAsked(placementId)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.tight

            ActionButton {
                glyph: Glyph.add
                kind: ActionButton.Kind.Outline
                objectName: "startPlacement"
                text: qsTr("Start a placement")

                onClicked: root.placements.start()
            }
            ActionButton {
                glyph: Glyph.history
                kind: ActionButton.Kind.Quiet
                objectName: "pastPlacements"
                text: root.pastShown ? qsTr("Hide what was before") : qsTr("What was before (%L1)").arg(root.placements.past.count)
                visible: root.placements.past.count > 0

                onClicked: root.pastShown = !root.pastShown
            }
        }
        PlacementList {
            Layout.fillWidth: true
            called: "pastPlacement"
            objectName: "pastPlacementList"
            placements: root.placements
            rows: root.placements.past
            visible: root.pastShown && root.placements.past.count > 0
        }
    }
    PlacementSheet {
        form: root.placements.form

        onNewEmployerAsked: root.placements.employer.openNew()
    }
    EmployerSheet {
        employer: root.placements.employer

        onPersonAsked: personId => root.personAsked(personId)
        onRegisterAsked: workplace => root.workplaceAsked(workplace)
    }
}
