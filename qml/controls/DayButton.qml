// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One day of a month.
T.AbstractButton {
    id: root

    required property int number
    required property string spokenAs
    property bool isToday: false

    Accessible.name: root.spokenAs
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + Theme.snug)
    implicitWidth: Theme.touch

    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        border.color: Theme.brand
        border.width: root.isToday && !root.checked ? Theme.strongBorder : 0
        color: root.checked ? Theme.brand : root.down ? Theme.sunk : "transparent"
        radius: Theme.buttonRadius

        FocusRing {
            anchors.margins: -2
            control: root
            corner: parent.radius - 3
        }
    }
    contentItem: Item {
        Label {
            id: label

            Accessible.ignored: true
            anchors.centerIn: parent
            color: root.checked ? Theme.brandInk : root.enabled ? Theme.ink : Theme.edge
            strong: root.checked || root.isToday
            text: root.number
        }
    }
}
