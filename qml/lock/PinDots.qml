// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls

// How many of the six digits are given.
Row {
    id: root

    required property int filled

    Accessible.name: qsTr("%n of 6 digits given", "", root.filled)
    Accessible.role: Accessible.StaticText
    spacing: Theme.gap

    Repeater {
        model: 6

        delegate: Rectangle {
            required property int index

            border.color: Theme.brand
            border.width: Theme.strongBorder
            color: index < root.filled ? Theme.brand : "transparent"
            height: width
            radius: width / 2
            width: Theme.scaled(18)
        }
    }
}
