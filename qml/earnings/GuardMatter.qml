// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// What one benefit's rule says: the figure that counts large, those that it follows from below it, what no figure says
// in sentences, and by which rule. Read aloud it is sentences alone.
Rectangle {
    id: root

    required property string title
    required property string words
    required property string verdict
    required property string figures
    required property string remarks
    required property string rule
    required property bool provisional
    required property int tone

    readonly property bool over: root.tone === GuardLines.Over
    readonly property bool open: root.tone === GuardLines.Unknown
    readonly property color voice: root.over ? Theme.danger : root.open ? Theme.attention : Theme.ink

    Accessible.name: root.title + "\n" + root.words + "\n" + root.rule
    Accessible.role: Accessible.StaticText
    border.color: root.over ? Theme.danger : root.open ? Theme.attention : Theme.line
    border.width: Theme.border
    color: root.over ? Theme.dangerSoft : root.open ? Theme.attentionSoft : Theme.surface
    height: column.height + 2 * Theme.snug
    radius: Theme.buttonRadius

    Column {
        id: column

        spacing: Theme.hair
        width: root.width - 2 * Theme.snug
        x: Theme.snug
        y: Theme.snug

        IconAndWords {
            Accessible.ignored: true
            font.weight: Theme.strongWeight
            glyph: root.over ? Glyph.priorityHigh : root.open ? Glyph.questionMark : ""
            text: root.title
            toStart: true
            tone: root.voice
            width: parent.width
        }
        Label {
            Accessible.ignored: true
            color: root.over ? Theme.danger : Theme.ink
            font.pixelSize: Theme.heading
            objectName: "guardVerdict"
            strong: true
            text: root.verdict
            visible: text !== ""
            width: parent.width
        }
        Repeater {
            model: root.figures === "" ? [] : root.figures.split("\n")

            delegate: GuardFigure {
                width: column.width
            }
        }
        Label {
            Accessible.ignored: true
            lineHeight: 1.15
            text: root.remarks
            visible: text !== ""
            width: parent.width
        }
        IconAndWords {
            Accessible.ignored: true
            font.pixelSize: Theme.small
            glyph: root.provisional ? Glyph.hourglassEmpty : ""
            text: root.rule
            toStart: true
            tone: Theme.quiet
            visible: text !== ""
            width: parent.width
        }
    }
}
