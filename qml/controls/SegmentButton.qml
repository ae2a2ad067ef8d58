// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One choice among a few: chosen ones have a ring with a dot as well as a colour.
T.AbstractButton {
    id: root

    property string glyph
    property bool picked: false

    Accessible.checkable: true
    Accessible.checked: root.picked
    Accessible.name: root.text
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: root.picked ? Theme.strongWeight : Theme.weight
    implicitHeight: Math.max(Theme.touch + Theme.tight, implicitContentHeight + 2 * Theme.snug)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.snug
    rightPadding: Theme.snug

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.picked ? Theme.brand : Theme.edge
        border.width: root.picked ? Theme.strongBorder : Theme.border
        color: root.picked ? Theme.brandSoft : root.down ? Theme.sunk : Theme.surface
        radius: Theme.buttonRadius

        FocusRing {
            control: root
        }
    }
    contentItem: IconAndWords {
        font: root.font
        glyph: root.picked ? Glyph.check : root.glyph
        text: root.text
        tone: root.picked ? Theme.brand : Theme.ink
    }
}
