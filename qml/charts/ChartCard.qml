// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// A chart with its sentence, its key, and all its numbers as text for whoever reads or hears them.
Card {
    id: root

    required property ChartColumns chart
    required property string title
    property string empty
    property string stem: "chart"

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: root.title
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            objectName: root.stem + "Sentence"
            text: root.chart.count > 0 ? root.chart.sentence : root.empty
        }
        ColumnChart {
            id: plot

            Layout.fillWidth: true
            chart: root.chart
            objectName: root.stem
            visible: root.chart.count > 0
        }
        ChartKey {
            Layout.fillWidth: true
            series: [...root.chart.series]
            visible: plot.visible && root.chart.series.length > 1
        }
        Label {
            Layout.fillWidth: true
            objectName: root.stem + "Words"
            text: plot.words !== "" ? plot.words : qsTr("Touch a column to read it.")
            visible: plot.visible && !numbers.picked
        }
        ListButton {
            id: numbers

            Layout.fillWidth: true
            endGlyph: Glyph.expandMore
            framed: false
            objectName: root.stem + "Numbers"
            text: qsTr("All the numbers as text")
            visible: plot.visible

            onClicked: numbers.picked = !numbers.picked
        }
        // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
        Column {
            id: lines

            Layout.fillWidth: true
            spacing: Theme.snug
            visible: numbers.picked

            Repeater {
                model: numbers.picked ? root.chart : null

                delegate: Label {
                    id: line

                    required property int index
                    required property string words

                    objectName: root.stem + "Line" + line.index
                    text: line.words
                    width: lines.width
                }
            }
        }
    }
}
