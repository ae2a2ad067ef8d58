// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Whom to ring, the number large enough to dial from, then what was said and who was told.
Card {
    id: root

    required property MarkDetails details

    implicitHeight: column.implicitHeight + 2 * padding
    padding: Theme.gap
    tone: Card.Tone.Attention

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.snug

            Icon {
                Layout.alignment: Qt.AlignTop
                color: Theme.attention
                size: Theme.scaled(28)
                text: Glyph.call
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    strong: true
                    text: qsTr("Ring %1").arg(root.details.ringContact)
                }
                Label {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.heading
                    objectName: "ringNumber"
                    strong: true
                    text: root.details.ringNumber
                }
            }
        }
        Field {
            id: said

            Layout.fillWidth: true
            name: qsTr("What was said")
            objectName: "ringSaid"
            text: root.details.ringSaid
        }
        Field {
            id: told

            Layout.fillWidth: true
            name: qsTr("Who you told")
            objectName: "ringTold"
            text: root.details.ringTold
        }
        ActionButton {
            Layout.fillWidth: true
            objectName: "recordRing"
            text: qsTr("Save the call")

            onClicked: root.details.recordRing(said.text, told.text)
        }
    }
}
