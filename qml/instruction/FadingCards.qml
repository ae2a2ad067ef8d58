// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// How help fades in what somebody is learning: one task's chart, and which task where there are several.
Column {
    id: root

    required property PersonFading fading

    spacing: Theme.tight

    Flow {
        spacing: Theme.tight
        visible: root.fading.names.length > 1
        width: root.width

        Repeater {
            model: root.fading?.names ?? []

            delegate: Chip {
                id: task

                required property int index
                required property string modelData

                objectName: "fadingTask" + task.index
                picked: root.fading?.chosen === task.index
                selectable: true
                text: task.modelData

                onClicked: root.fading.choose(task.index)
            }
        }
    }
    ChartCard {
        chart: root.fading.chart
        stem: "personFading"
        title: qsTr("How help fades: %1").arg(root.fading.name)
        width: root.width
    }
}
