// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One key of the PIN pad.
T.Button {
    id: root

    property string glyph
    property bool plain: false
    property bool strong: false
    property string spokenAs: root.text

    readonly property color tone: !root.enabled ? Theme.quiet : root.strong ? Theme.brandInk : Theme.ink

    Accessible.name: root.spokenAs
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    implicitHeight: Theme.scaled(60)
    implicitWidth: Theme.scaled(92)

    background: Rectangle {
        border.color: Theme.line
        border.width: root.plain || root.strong ? 0 : Theme.border
        color: root.strong && root.enabled ? (root.down ? Theme.brandPressed : Theme.brand) : root.down ? Theme.sunk : root.plain ? "transparent" : Theme.surface
        radius: Theme.buttonRadius

        FocusRing {
            control: root
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            color: root.tone
            size: Theme.scaled(28)
            text: root.glyph
            visible: root.glyph !== ""
        }
        Label {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: root.tone
            font.pixelSize: Theme.heading
            strong: true
            text: root.text
        }
    }
}
