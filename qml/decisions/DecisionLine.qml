// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// One decision as it was written down.
ColumnLayout {
    id: root

    required property int index
    required property string heading
    required property string stamp
    required property string words
    required property bool isYes

    spacing: Theme.hair

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        Icon {
            color: root.isYes ? Theme.brand : Theme.danger
            size: Theme.scaled(22)
            text: root.isYes ? Glyph.check : Glyph.close
        }
        Label {
            Layout.fillWidth: true
            objectName: "decision" + root.index
            strong: true
            text: root.heading
        }
    }
    Label {
        Layout.fillWidth: true
        lineHeight: 1.1
        text: root.words
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quiet
        font.pixelSize: Theme.small
        text: root.stamp
    }
}
