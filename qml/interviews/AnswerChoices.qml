// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// The answers to choose from: side by side where they are short, otherwise a line each. Placed by hand, as a grid of
// equal columns whose number follows the words.
Item {
    id: root

    required property QuestionEditor question

    readonly property var words: question.choices
    readonly property var picked: question.picked
    readonly property int longest: words.reduce((most, each) => Math.max(most, each.length), 0)
    readonly property int count: visible ? question.choices.length : 0
    readonly property int across: Math.max(1, Math.min(count, 4, Math.floor((width + Theme.tight) / (Theme.scaled(38 + longest * 8.5) + 2 * Theme.gap + Theme.tight))))
    readonly property int columnWidth: Math.floor((width - (across - 1) * Theme.tight) / across)
    property var heights: []

    function measure(): void {
        const heights = [];
        for (let place = 0; place < choices.count; ++place) {
            const row = Math.floor(place / root.across);
            heights[row] = Math.max(heights[row] ?? 0, choices.itemAt(place)?.implicitHeight ?? 0);
        }
        root.heights = heights;
    }
    function startOf(row: int): int {
        return root.heights.slice(0, row).reduce((sum, height) => sum + height + Theme.tight, 0);
    }

    implicitHeight: Math.max(0, startOf(heights.length) - Theme.tight)

    onAcrossChanged: root.measure()

    Repeater {
        id: choices

        model: root.visible ? root.question.choices : []

        delegate: AnswerChoice {
            id: choice

            required property int index
            required property string modelData
            readonly property int row: Math.floor(choice.index / root.across)

            enabled: root.question.mayAnswer
            height: root.heights[choice.row] ?? implicitHeight
            objectName: root.objectName + choice.index
            picked: root.picked.includes(choice.index)
            several: root.question.kind === QuestionEditor.Choices
            text: choice.modelData
            width: root.columnWidth
            x: choice.index % root.across * (root.columnWidth + Theme.tight)
            y: root.startOf(choice.row)

            onClicked: root.question.choose(choice.index)
            onImplicitHeightChanged: root.measure()
        }
        onItemAdded: root.measure()
    }
}
