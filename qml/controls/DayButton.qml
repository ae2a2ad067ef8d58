// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One day of a month.
T.AbstractButton {
    id: root

    required property int number
    required property string spokenAs
    property bool isToday: false
    property bool picked: false

    Accessible.name: root.spokenAs
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.snug)
    implicitWidth: Theme.touch

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: Theme.brand
        border.width: root.isToday && !root.picked ? Theme.strongBorder : 0
        color: root.picked ? Theme.brand : root.down ? Theme.sunk : "transparent"
        radius: Theme.buttonRadius

        FocusRing {
            anchors.margins: -2
            control: root
            corner: parent.radius - 3
        }
    }
    contentItem: Label {
        Accessible.ignored: true
        color: root.picked ? Theme.brandInk : root.enabled ? Theme.ink : Theme.edge
        horizontalAlignment: Text.AlignHCenter
        strong: root.picked || root.isToday
        text: root.number
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
}
