// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// What one benefit's rule says: sum, limit or allowance, margin, hours, and by which rule.
Rectangle {
    id: root

    required property string title
    required property string words
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
            lineHeight: 1.15
            text: root.words
            width: parent.width
        }
        IconAndWords {
            Accessible.ignored: true
            font.pixelSize: Theme.small
            glyph: Glyph.hourglassEmpty
            text: qsTr("Provisional: these figures are not confirmed.")
            toStart: true
            tone: Theme.attention
            visible: root.provisional
            width: parent.width
        }
        Label {
            Accessible.ignored: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.rule
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
