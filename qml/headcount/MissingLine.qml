// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// Somebody who is missing: face, name, and whom to ring on which number.
RowLayout {
    id: root

    required property string name
    required property string initials
    required property string face
    required property int tint
    required property string contact
    required property string number

    Accessible.description: root.contact + " " + root.number
    Accessible.name: root.name
    Accessible.role: Accessible.ListItem
    spacing: Theme.snug

    Avatar {
        Layout.alignment: Qt.AlignTop
        face: root.face
        initials: root.initials
        tint: root.tint
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            strong: true
            text: root.name
        }
        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.contact !== "" ? root.contact : qsTr("Nobody to ring is written down")
        }
        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            strong: true
            text: root.number
            visible: text !== ""
        }
    }
}
