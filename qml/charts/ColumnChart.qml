// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// Columns over weeks. One control: arrows and touches choose a column, and its words are shown and spoken.
FocusScope {
    id: root

    required property ChartColumns chart
    property int chosen: -1
    property string words

    readonly property real step: width / Math.max(1, chart.count)
    readonly property int barWidth: Math.max(8, Math.min(Theme.scaled(48), Math.floor(step * 0.7)))
    // Every so many columns have their label, so that none lies on another.
    readonly property int labelled: Math.max(1, Math.ceil(Theme.scaled(62) / Math.max(1, step)))

    function choose(index: int): void {
        if (index < 0 || index >= bars.count)
            return;
        root.chosen = index;
    }

    component ChartBar: Item {
        id: bar

        required property int index
        required property string label
        required property string words
        required property int first
        required property int second
        required property int third

        height: plot.height
        width: root.step
        x: bar.index * root.step

        // What is said follows the numbers while the column is chosen.
        Binding {
            property: "words"
            restoreMode: Binding.RestoreNone
            target: root
            value: bar.words
            when: root.chosen === bar.index
        }
        Bar {
            anchors.horizontalCenter: parent.horizontalCenter
            chosen: root.chosen === bar.index
            height: parent.height
            highest: root.chart.highest
            parts: [bar.first, bar.second, bar.third]
            width: root.barWidth
        }
        Label {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.bottom
            anchors.topMargin: Theme.hair
            color: Theme.quiet
            font.pixelSize: Theme.scaled(13)
            text: bar.label
            visible: bar.index % root.labelled === (root.chart.count - 1) % root.labelled
        }
    }

    Accessible.description: root.words !== "" ? root.words : root.chart.sentence
    Accessible.focusable: true
    Accessible.name: root.chart.sentence
    Accessible.role: Accessible.Chart
    Keys.onLeftPressed: root.choose(root.chosen - 1)
    Keys.onRightPressed: root.choose(root.chosen + 1)
    activeFocusOnTab: true
    implicitHeight: Theme.scaled(190)

    Item {
        id: plot

        height: root.height - Theme.scaled(13) * 2
        width: root.width

        Repeater {
            id: bars

            model: root.chart

            delegate: ChartBar {
            }
        }
    }
    Rectangle {
        color: Theme.edge
        height: Theme.strongBorder
        width: root.width
        y: plot.height
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -6
        border.color: Theme.focus
        border.width: 3
        color: "transparent"
        radius: Theme.smallRadius
        visible: root.activeFocus
    }
    TapHandler {
        onTapped: point => root.choose(Math.floor(point.position.x / root.step))
    }
}
