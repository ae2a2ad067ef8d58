// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A whole line that opens something or does something: an icon, what it is, a few more words.
T.AbstractButton {
    id: root

    property string glyph
    property string detail
    property string endGlyph: Glyph.chevronRight
    property color tone: Theme.ink
    property bool framed: true

    Accessible.description: root.detail
    Accessible.name: root.text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch + Theme.tight, row.implicitHeight + 2 * Theme.snug)
    implicitWidth: row.implicitWidth + 2 * Theme.gap
    leftPadding: Theme.gap
    rightPadding: Theme.snug

    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        border.color: root.checked ? Theme.brand : Theme.line
        border.width: root.checked ? Theme.strongBorder : root.framed ? Theme.border : 0
        color: root.checked ? Theme.brandSoft : root.down ? Theme.sunk : root.framed ? Theme.surface : "transparent"
        radius: Theme.buttonRadius

        FocusRing {
            control: root
        }
    }
    contentItem: RowLayout {
        id: row

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
            text: root.checked ? Glyph.check : root.endGlyph
            visible: text !== ""
        }
    }
}
