// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// One person's visits, the latest first, and when the next is due.
Card {
    id: root

    required property VisitsScreen visits

    readonly property int few: 5
    property bool all: false

    signal opened(string visitId)

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.tight
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Visits")
        }
        Label {
            Layout.fillWidth: true
            objectName: "dueOfPerson"
            strong: true
            text: root.visits.dueOfPerson
            visible: text !== ""
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: qsTr("No visit is written down yet.")
            visible: root.visits.ofPerson.count === 0
        }
        Repeater {
            model: root.visits.ofPerson

            delegate: VisitButton {
                id: visit

                Layout.fillWidth: true
                faceShown: false
                objectName: "personVisit" + visit.index
                visible: root.all || visit.index < root.few

                onClicked: root.opened(visit.visitId)
            }
        }
        ActionButton {
            Layout.fillWidth: true
            kind: ActionButton.Kind.Quiet
            objectName: "allVisits"
            text: qsTr("Show all %L1").arg(root.visits.ofPerson.count)
            visible: !root.all && root.visits.ofPerson.count > root.few

            onClicked: root.all = true
        }
    }
}
