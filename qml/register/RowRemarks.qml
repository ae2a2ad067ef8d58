// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// What to know before speaking to somebody: the alert first and in full, then how they communicate.
Column {
    id: root

    property string alert
    property string hint
    property string spare

    Item {
        height: Math.max(warning.height, sign.height)
        visible: root.alert !== ""
        width: root.width

        Icon {
            id: sign

            color: Theme.danger
            size: Theme.scaled(20)
            text: Glyph.warning
        }
        Label {
            id: warning

            anchors.left: sign.right
            anchors.leftMargin: 6
            anchors.right: parent.right
            color: Theme.danger
            font.pixelSize: Theme.small
            strong: true
            text: root.alert
        }
    }
    Label {
        color: Theme.quiet
        font.pixelSize: Theme.small
        text: root.hint
        visible: text !== ""
        width: root.width
    }
    Label {
        color: Theme.quiet
        font.pixelSize: Theme.small
        text: root.spare
        visible: text !== ""
        width: root.width
    }
}
