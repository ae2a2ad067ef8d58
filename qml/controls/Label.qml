// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Words on the page, in the one typeface; they wrap rather than disappear.
Text {
    id: root

    property bool strong: false

    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: root.strong ? Theme.strongWeight : Theme.weight
    renderType: Text.NativeRendering
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
