// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// An icon alone that does one thing; its name is spoken, and shown where there is room for words elsewhere.
T.Button {
    id: root

    required property string glyph
    required property string spokenAs
    property bool bordered: false
    property bool round: false
    property color tone: Theme.ink
    property int glyphSize: Theme.scaled(24)

    Accessible.name: root.spokenAs
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch, root.glyphSize + 2 * Theme.snug)
    implicitWidth: Math.max(Theme.touch, root.glyphSize + 2 * Theme.snug)

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: Theme.line
        border.width: root.bordered ? Theme.border : 0
        color: root.down ? Theme.sunk : root.bordered ? Theme.surface : "transparent"
        radius: root.round ? height / 2 : Theme.buttonRadius

        FocusRing {
            control: root
            corner: parent.radius
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            color: root.enabled ? root.tone : Theme.quiet
            size: root.glyphSize
            text: root.glyph
        }
    }
}
