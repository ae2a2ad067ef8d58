// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Whom to ring, the number large enough to dial from, then what was said and who was told.
Card {
    id: root

    required property MarkDetails details
    readonly property string lastCall: details.ringLine
    readonly property string person: details.personId

    // Nothing happens while nothing is typed; what was typed goes when it is on disk.
    function save(): void {
        root.details.recordRing(said.text, told.text);
    }
    function clear(): void {
        said.text = "";
        told.text = "";
    }
    function start(): void {
        said.text = root.details.typedSaid;
        told.text = root.details.typedTold;
    }

    onLastCallChanged: root.clear()
    onPersonChanged: root.start()

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
                    text: root.details.ringNumber !== "" ? qsTr("Ring %1").arg(root.details.ringContact) : qsTr("Nobody to ring is written down")
                }
                Label {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.heading
                    objectName: "ringNumber"
                    strong: true
                    text: root.details.ringNumber
                    visible: text !== ""
                }
                Label {
                    Layout.fillWidth: true
                    objectName: "lastCall"
                    text: root.lastCall
                    visible: text !== ""
                }
            }
        }
        Field {
            id: said

            Layout.fillWidth: true
            name: qsTr("What was said")
            objectName: "ringSaid"

            onEdited: text => root.details.type(MarkDetails.Said, text)
        }
        Field {
            id: told

            Layout.fillWidth: true
            name: qsTr("Who you told")
            objectName: "ringTold"

            onEdited: text => root.details.type(MarkDetails.Told, text)
        }
        ActionButton {
            Layout.fillWidth: true
            objectName: "recordRing"
            text: qsTr("Save the call")

            onClicked: root.save()
        }
    }
}
