// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What waits for a supervisor, from every tablet: how many, and the way to them.
Card {
    id: root

    required property HeldScreen held

    readonly property bool isWaiting: held.rows.count > 0

    signal asked

    implicitHeight: grid.implicitHeight + 2 * padding
    tone: root.isWaiting ? Card.Tone.Attention : Card.Tone.Plain

    GridLayout {
        id: grid

        columnSpacing: Theme.gap
        columns: root.innerWidth < Theme.scaled(480) ? 1 : 2
        rowSpacing: Theme.snug
        width: root.innerWidth

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.snug

            Icon {
                Layout.alignment: Qt.AlignTop
                color: root.isWaiting ? Theme.attention : Theme.brand
                text: Glyph.panTool
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                SectionTitle {
                    Layout.fillWidth: true
                    objectName: "heldSentence"
                    text: root.held.sentence
                }
                Label {
                    Layout.fillWidth: true
                    color: root.isWaiting ? Theme.ink : Theme.quiet
                    text: root.held.problem !== "" ? root.held.problem : qsTr("What any tablet recorded, and the service could not take yet. Nothing of it is lost.")
                }
            }
        }
        ActionButton {
            Layout.fillWidth: grid.columns === 1
            kind: root.isWaiting ? ActionButton.Kind.Primary : ActionButton.Kind.Outline
            objectName: "lookAtHeld"
            text: qsTr("Look at what is held")

            onClicked: root.asked()
        }
    }
}
