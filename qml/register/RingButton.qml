// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// Half an hour in and still not here: which number to ring, for as long as they are missing; whom, or what was said.
T.AbstractButton {
    id: root

    required property string personName
    required property string contact
    required property string number
    required property string said

    Accessible.description: root.said
    Accessible.name: qsTr("Ring about %1: %2, %3").arg(root.personName).arg(root.contact).arg(root.number)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.hair)
    implicitWidth: implicitContentWidth + 2 * Theme.snug
    leftPadding: Theme.snug
    rightPadding: Theme.snug

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: Theme.attention
        border.width: Theme.border
        color: Theme.attentionSoft
        radius: Theme.buttonRadius

        FocusRing {
            control: root
        }
    }
    contentItem: RowLayout {
        spacing: Theme.tight

        Icon {
            color: Theme.attention
            size: Theme.scaled(22)
            text: Glyph.call
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.attention
                font.pixelSize: Theme.small
                strong: true
                text: root.number !== "" ? qsTr("Ring %1").arg(root.number) : qsTr("Nobody to ring is written down")
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                text: root.said !== "" ? root.said : root.contact
                visible: text !== ""
            }
        }
    }
}
