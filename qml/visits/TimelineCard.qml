// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// One person's visits through time: what is planned and the latest; all of them are a touch away.
Card {
    id: root

    required property VisitTimeline timeline

    signal opened(string visitId)
    signal allAsked

    // A visit that no visit has named; an empty id: wherever the person is.
    function plan(placementId: string): void {
        planSheet.openAt(placementId);
    }

    implicitHeight: column.implicitHeight + 2 * padding

    VisitPlanSheet {
        id: planSheet

        planner: root.timeline.planner
    }
    ColumnLayout {
        id: column

        spacing: 0
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Visits")
        }
        Label {
            Layout.bottomMargin: Theme.tight
            Layout.fillWidth: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            objectName: "timelineSentence"
            text: root.timeline.sentence
        }
        Repeater {
            model: root.timeline.latest

            delegate: TimelineEntry {
                id: visit

                Layout.fillWidth: true
                last: visit.index === root.timeline.latest.count - 1
                objectName: "personVisit" + visit.index

                onClicked: if (visit.made)
                    root.opened(visit.visitId)
            }
        }
        ActionButton {
            glyph: Glyph.event
            kind: ActionButton.Kind.Outline
            objectName: "planVisit"
            text: root.timeline.planner.words

            onClicked: root.plan("")
        }
        ActionButton {
            Layout.fillWidth: true
            kind: ActionButton.Kind.Quiet
            objectName: "allVisits"
            text: qsTr("See all of them")
            visible: root.timeline.longer

            onClicked: root.allAsked()
        }
    }
}
