// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A word, perhaps with an icon, that does one thing. At most one Primary to a card.
T.Button {
    id: root

    enum Kind {
        Primary,
        Outline,
        Plain,
        Quiet,
        Danger
    }

    property int kind: ActionButton.Kind.Plain
    property string glyph
    property bool glyphLast: false
    property string spokenAs: root.text
    property int labelSize: Theme.body

    readonly property bool filled: kind === ActionButton.Kind.Primary
    readonly property color tone: filled ? Theme.brandInk : kind === ActionButton.Kind.Outline || kind === ActionButton.Kind.Quiet ? Theme.brand : kind === ActionButton.Kind.Danger ? Theme.danger : Theme.ink
    readonly property color rest: filled ? Theme.brand : kind === ActionButton.Kind.Quiet ? "transparent" : Theme.surface
    readonly property color held: filled ? Theme.brandPressed : kind === ActionButton.Kind.Danger ? Theme.dangerSoft : kind === ActionButton.Kind.Plain ? Theme.sunk : Theme.brandSoft

    Accessible.name: root.spokenAs
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: root.labelSize
    font.weight: Theme.strongWeight
    implicitHeight: Math.max(root.filled ? Theme.primaryHeight : Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Theme.gap + Theme.hair
    padding: Theme.tight
    rightPadding: Theme.gap + Theme.hair

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.kind === ActionButton.Kind.Outline ? Theme.brand : root.kind === ActionButton.Kind.Danger ? Theme.danger : Theme.line
        border.width: root.filled || root.kind === ActionButton.Kind.Quiet ? 0 : root.kind === ActionButton.Kind.Outline ? Theme.strongBorder : Theme.border
        color: !root.enabled && root.filled ? Theme.sunk : root.down ? root.held : root.rest
        radius: Theme.buttonRadius

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }

        FocusRing {
            control: root
        }
    }
    contentItem: IconAndWords {
        font: root.font
        glyph: root.glyph
        glyphLast: root.glyphLast
        text: root.text
        tone: root.enabled ? root.tone : Theme.quiet
    }
}
