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

        delegate: Item {
            id: line

            required property string modelData

            height: root.heightOf(line)
            implicitHeight: name.implicitHeight + rule.height
            width: root.cellWidth

            Label {
                id: name

                bottomPadding: Theme.snug
                font.pixelSize: Theme.title
                text: line.modelData
                topPadding: Theme.snug
                width: line.width
            }
            Rectangle {
                id: rule

                anchors.bottom: parent.bottom
                color: Theme.line
                height: Theme.border
                width: line.width
            }
        }
    }
}
