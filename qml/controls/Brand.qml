// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The app's own mark: two people side by side.
Rectangle {
    Accessible.ignored: true
    color: Theme.brand
    implicitHeight: Theme.touch
    implicitWidth: Theme.touch
    radius: Theme.buttonRadius

    Icon {
        anchors.centerIn: parent
        color: Theme.brandInk
        size: 28
        text: Glyph.group
    }
}
