// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// A visit was going on when the app ended: go on with it, or leave it for later. It is offered once.
Card {
    id: root

    required property VisitsScreen visits

    signal taken

    implicitHeight: grid.implicitHeight + 2 * padding
    padding: Theme.gap
    tone: Card.Tone.Attention

    GridLayout {
        id: grid

        columnSpacing: Theme.snug
        columns: root.width < Theme.scaled(640) ? 1 : 2
        rowSpacing: Theme.snug
        width: root.innerWidth

        IconAndWords {
            Layout.fillWidth: true
            font.pixelSize: Theme.body
            font.weight: Theme.strongWeight
            glyph: Glyph.schedule
            objectName: "visitOffer"
            text: root.visits.offer
            toStart: true
        }
        RowLayout {
            spacing: Theme.tight

            ActionButton {
                kind: ActionButton.Kind.Outline
                objectName: "takeVisitOffer"
                text: qsTr("Open it")

                onClicked: root.taken()
            }
            ActionButton {
                kind: ActionButton.Kind.Quiet
                objectName: "leaveVisitOffer"
                text: qsTr("Later")

                onClicked: root.visits.leaveOffer()
            }
        }
    }
}
