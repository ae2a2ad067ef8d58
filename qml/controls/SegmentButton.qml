// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One choice among a few: chosen ones have a ring with a dot as well as a colour.
T.AbstractButton {
    id: root

    property string glyph

    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.name: root.text
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: root.checked ? Theme.strongWeight : Theme.weight
    implicitHeight: Math.max(Theme.touch + Theme.tight, words.implicitHeight + 2 * Theme.snug)
    implicitWidth: words.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.snug
    rightPadding: Theme.snug

    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        border.color: root.checked ? Theme.brand : Theme.edge
        border.width: root.checked ? Theme.strongBorder : Theme.border
        color: root.checked ? Theme.brandSoft : root.down ? Theme.sunk : Theme.surface
        radius: Theme.buttonRadius

        FocusRing {
            control: root
        }
    }
    contentItem: IconAndWords {
        id: words

        font: root.font
        glyph: root.checked ? Glyph.check : root.glyph
        text: root.text
        tone: root.checked ? Theme.brand : Theme.ink
    }
}
