// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// A few of the person's own words under a heading.
ColumnLayout {
    id: root

    required property string glyph
    required property string heading
    required property string text

    spacing: Theme.hair
    visible: root.text !== ""

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        Icon {
            color: Theme.brand
            size: Theme.scaled(22)
            text: root.glyph
        }
        Label {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            strong: true
            text: root.heading
        }
    }
    Label {
        Layout.fillWidth: true
        lineHeight: 1.1
        text: root.text
    }
}
