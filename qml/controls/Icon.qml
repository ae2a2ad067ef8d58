// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One symbol of the icon font; decoration beside a word, never the only bearer of a meaning.
Text {
    id: root

    property int size: Theme.scaled(24)

    Accessible.ignored: true
    color: Theme.ink
    font.family: Theme.iconFamily
    font.pixelSize: root.size
    height: root.size
    horizontalAlignment: Text.AlignHCenter
    // Overlapping outlines in this font come out wrong as distance fields.
    renderType: Text.NativeRendering
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    width: root.size
}
