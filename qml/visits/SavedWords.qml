// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// "Saved 10:42" with what is saved. Its line is kept free, so that nothing moves under the finger when it comes.
IconAndWords {
    font.pixelSize: Theme.small
    glyph: text !== "" ? Glyph.check : ""
    implicitHeight: Theme.scaled(22)
    toStart: true
    tone: Theme.brand
}
