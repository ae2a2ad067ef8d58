// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// Shows which control the keyboard or switch is on: a ring outside it, with a gap, in a colour nothing else has.
Rectangle {
    id: root

    required property T.Control control
    property int corner: Theme.buttonRadius

    anchors.fill: parent
    anchors.margins: -5
    border.color: Theme.focus
    border.width: 3
    color: "transparent"
    radius: root.corner + 5
    visible: root.control.visualFocus
    z: 1
}
