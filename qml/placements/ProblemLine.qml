// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// What is wrong with the question above it, and what to do.
IconAndWords {
    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    font.pixelSize: Theme.small
    glyph: Glyph.error
    toStart: true
    tone: Theme.danger
    visible: text !== ""
}
