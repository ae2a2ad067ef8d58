// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A whole line that opens something or does something: an icon, what it is, a few more words.
T.AbstractButton {
    id: root

    property string glyph
    property bool picked: false
    property string detail
    property string endGlyph: Glyph.chevronRight
    property color tone: Theme.ink
    property bool framed: true

    Accessible.description: root.detail
    Accessible.name: root.text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch + Theme.tight, implicitContentHeight + 2 * Theme.snug)
    implicitWidth: implicitContentWidth + 2 * Theme.gap
    leftPadding: Theme.gap
    rightPadding: Theme.snug

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.picked ? Theme.brand : Theme.line
        border.width: root.picked ? Theme.strongBorder : root.framed ? Theme.border : 0
        color: root.picked ? Theme.brandSoft : root.down ? Theme.sunk : root.framed ? Theme.surface : "transparent"
        radius: Theme.buttonRadius

        FocusRing {
            control: root
        }
    }
    contentItem: RowLayout {
        spacing: Theme.snug

        Icon {
            color: root.tone
            text: root.glyph
            visible: root.glyph !== ""
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                strong: true
                text: root.text
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.detail
                visible: root.detail !== ""
            }
        }
        Icon {
            color: Theme.quiet
            text: root.picked ? Glyph.check : root.endGlyph
            visible: text !== ""
        }
    }
}
