// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls

// What the patterns of a chart mean.
Flow {
    id: root

    required property list<string> series

    Accessible.name: qsTr("Key")
    Accessible.role: Accessible.Grouping
    spacing: Theme.gap

    Repeater {
        model: root.series

        delegate: Row {
            id: entry

            required property int index
            required property string modelData

            spacing: Theme.tight

            Pattern {
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.scaled(20)
                kind: entry.index
                width: Theme.scaled(28)
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.small
                text: entry.modelData
                width: Math.min(implicitWidth, root.width - Theme.scaled(28) - Theme.tight)
            }
        }
    }
}
