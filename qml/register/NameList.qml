// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls

// Names to read through before they are acted on.
EvenGrid {
    id: root

    required property var names

    columnSpacing: Theme.gap
    columns: width > Theme.scaled(420) ? 2 : 1
    rowSpacing: 0

    Repeater {
        model: root.names

        delegate: Column {
            id: line

            required property string modelData

            width: root.cellWidth

            Label {
                bottomPadding: Theme.snug
                font.pixelSize: Theme.title
                height: root.heightOf(line) - rule.height
                text: line.modelData
                topPadding: Theme.snug
                width: parent.width
            }
            Rectangle {
                id: rule

                color: Theme.line
                height: Theme.border
                width: parent.width
            }
        }
    }
}
