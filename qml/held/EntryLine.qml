// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// One value: as it was recorded, and as the service has it.
ColumnLayout {
    id: root

    required property int index
    required property string what
    required property string recorded
    required property string now
    required property bool refused

    spacing: Theme.tight

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.border
        color: Theme.line
        visible: root.index > 0
    }
    Label {
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        color: Theme.quiet
        font.pixelSize: Theme.small
        text: root.what
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.roomy
        columns: width < Theme.scaled(400) ? 1 : 2
        rowSpacing: Theme.tight

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: 2

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.tight

                Icon {
                    Layout.alignment: Qt.AlignTop
                    color: Theme.attention
                    text: Glyph.error
                    visible: root.refused
                }
                Label {
                    Layout.fillWidth: true
                    color: root.refused ? Theme.attention : Theme.ink
                    font.pixelSize: Theme.title
                    objectName: "heldRecorded" + root.index
                    strong: true
                    text: root.recorded
                }
            }
            Label {
                Layout.fillWidth: true
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.refused ? qsTr("recorded; this could not be taken") : qsTr("recorded")
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: 2

            Label {
                Layout.fillWidth: true
                font.pixelSize: Theme.title
                objectName: "heldNow" + root.index
                text: root.now !== "" ? root.now : qsTr("Nothing")
            }
            Label {
                Layout.fillWidth: true
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: qsTr("with the service now")
            }
        }
    }
}
