// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What goes on and what is due: mine, or everyone's.
ScrollColumn {
    id: root

    required property VisitsScreen visits

    signal opened(string visitId)
    signal personAsked(string personId)

    margin: 0
    markRoom: Theme.snug
    objectName: "visitsList"
    topMarginInside: 0

    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        text: root.visits.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Going on now")
        visible: root.visits.goingOn.count > 0
    }
    Repeater {
        model: root.visits.goingOn

        delegate: VisitButton {
            id: running

            Layout.fillWidth: true
            objectName: "runningVisit" + running.index

            onClicked: root.opened(running.visitId)
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: width < Theme.scaled(480) ? 1 : 2
        rowSpacing: Theme.snug

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Planned")
        }
        Segments {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.scaled(340)
            Layout.preferredWidth: Theme.scaled(340)
            choices: [qsTr("Mine"), qsTr("Everyone’s")]
            current: root.visits.everyone ? 1 : 0
            name: qsTr("Whose visits")
            objectName: "whoseVisits"

            onChosen: index => root.visits.everyone = index === 1
        }
    }
    Repeater {
        model: root.visits.due

        delegate: VisitButton {
            id: planned

            Layout.fillWidth: true
            objectName: "dueVisit" + planned.index

            onClicked: root.personAsked(planned.personId)
        }
    }
    EmptyState {
        Layout.fillWidth: true
        glyph: Glyph.eventAvailable
        text: qsTr("When you end a visit you can say when you come again. It is listed here until you do.")
        title: qsTr("No visit is planned")
        visible: root.visits.due.count === 0
    }
}
