// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls
import Alongside.Screens

// One way to mark somebody, in words.
ListButton {
    id: root

    required property string codeId
    required property string label
    required property string letter
    required property int kind

    endGlyph: ""
    glyph: root.kind === CodeChoices.Present ? Glyph.check : root.kind === CodeChoices.NotExpected ? Glyph.remove : Glyph.close
    text: root.label
    tone: root.kind === CodeChoices.Present ? Theme.brand : root.kind === CodeChoices.NotExpected ? Theme.ink : Theme.attention
}
