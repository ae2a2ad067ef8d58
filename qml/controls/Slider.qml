// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A line with a knob. While nothing is chosen the knob is hollow.
T.Slider {
    id: root

    property bool touched: true
    property string spokenAs

    Accessible.name: root.spokenAs
    Accessible.role: Accessible.Slider
    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.touch
    implicitWidth: 200
    snapMode: T.Slider.SnapAlways

    background: Rectangle {
        color: Theme.edge
        height: 6
        radius: 3
        width: root.availableWidth
        x: root.leftPadding
        y: Math.round((root.height - height) / 2)

        FocusRing {
            anchors.margins: -12
            control: root
        }
    }
    handle: Rectangle {
        border.color: Theme.brand
        border.width: 3
        color: root.touched ? Theme.brand : Theme.surface
        height: width
        radius: width / 2
        width: Theme.wide + 4
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: Math.round((root.height - height) / 2)
    }
}
