// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What the camera sees while it looks for a service's square, what is wrong with the one it sees, and the way back to
// typing.
FocusScope {
    id: root

    required property SquareScan scan

    implicitHeight: column.implicitHeight

    Keys.onEscapePressed: root.scan.stop()

    ColumnLayout {
        id: column

        spacing: Theme.gap
        width: root.width

        Label {
            Layout.fillWidth: true
            objectName: "scanInstruction"
            text: qsTr("Point the camera at the square that your service shows beside the code. Hold it inside the frame until it is read.")
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(width * 0.62)
            color: Theme.sunk
            radius: Theme.buttonRadius

            Image {
                Accessible.name: qsTr("What the camera sees")
                Accessible.role: Accessible.Graphic
                anchors.fill: parent
                cache: false
                fillMode: Image.PreserveAspectCrop
                objectName: "scanPicture"
                source: root.scan.picture
            }
            Rectangle {
                anchors.centerIn: parent
                border.color: Theme.surface
                border.width: 2 * Theme.strongBorder
                color: "transparent"
                height: Math.round(parent.height * 0.8)
                radius: Theme.buttonRadius
                width: height

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.strongBorder
                    border.color: Theme.ink
                    border.width: Theme.strongBorder
                    color: "transparent"
                    radius: Theme.buttonRadius
                }
            }
        }
        Banner {
            Layout.fillWidth: true
            objectName: "scanSentence"
            text: root.scan.sentence
            visible: text !== ""
        }
        ActionButton {
            Layout.fillWidth: true
            focus: true
            objectName: "stopScan"
            text: qsTr("Type instead")

            onClicked: root.scan.stop()
        }
    }
}
