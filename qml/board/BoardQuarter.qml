// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Which three months are counted, and the ways to those before and after.
RowLayout {
    id: root

    required property BoardScreen board

    spacing: Theme.tight

    IconButton {
        enabled: root.board.hasEarlier
        glyph: Glyph.chevronLeft
        objectName: "boardEarlier"
        spokenAs: qsTr("The quarter before")

        onClicked: root.board.turnEarlier()
    }
    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        objectName: "boardQuarter"
        strong: true
        text: root.board.quarter
    }
    IconButton {
        enabled: root.board.hasLater
        glyph: Glyph.chevronRight
        objectName: "boardLater"
        spokenAs: qsTr("The quarter after")

        onClicked: root.board.turnLater()
    }
}
