// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A small choice or a small fact in a rounded frame: pick one of a row, or open what it sums up.
T.AbstractButton {
    id: root

    enum Tone {
        Neutral,
        Good,
        Attention,
        Danger
    }

    property int tone: Chip.Tone.Neutral
    // One of several, of which one is picked.
    property bool selectable: false
    property bool picked: false
    property string glyph
    property string spokenAs: root.text

    readonly property color voice: picked ? Theme.inverseInk : tone === Chip.Tone.Good ? Theme.brand : tone === Chip.Tone.Attention ? Theme.attention : tone === Chip.Tone.Danger ? Theme.danger : Theme.ink
    readonly property color frame: tone === Chip.Tone.Neutral ? Theme.line : voice
    readonly property color ground: tone === Chip.Tone.Attention ? Theme.attentionSoft : tone === Chip.Tone.Danger ? Theme.dangerSoft : tone === Chip.Tone.Good ? Theme.surface : Theme.surface

    Accessible.checkable: root.selectable
    Accessible.checked: root.picked
    Accessible.name: root.spokenAs
    Accessible.role: root.selectable ? Accessible.RadioButton : Accessible.Button
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.small
    font.weight: root.picked ? Theme.strongWeight : Theme.weight
    // The frame is 40 high and the touch is 48: the air above and below belongs to the chip.
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.snug)
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Theme.gap
    rightPadding: Theme.gap

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: Theme.hair
            anchors.topMargin: Theme.hair
            border.color: root.frame
            border.width: root.picked ? 0 : Theme.border
            color: root.picked ? Theme.inverse : root.down ? Theme.sunk : root.ground
            radius: Math.min(height / 2, Theme.roomy)

            FocusRing {
                control: root
                corner: parent.radius
            }
        }
    }
    contentItem: IconAndWords {
        font: root.font
        glyph: root.glyph
        text: root.text
        tone: root.voice
    }
}
