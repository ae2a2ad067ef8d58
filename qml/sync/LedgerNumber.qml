// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// One side of the ledger.
ColumnLayout {
    id: root

    required property int count
    required property string word
    required property string glyph
    property color tone: Theme.ink

    Accessible.name: root.count + " " + root.word
    Accessible.role: Accessible.StaticText
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    spacing: 0

    Label {
        Accessible.ignored: true
        color: root.tone
        font.pixelSize: Theme.scaled(64)
        strong: true
        text: root.count.toLocaleString(Qt.locale(), "f", 0)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        Icon {
            Layout.alignment: Qt.AlignTop
            color: root.tone
            size: Theme.scaled(22)
            text: root.glyph
        }
        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.quiet
            text: root.word
        }
    }
}
