// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls
import Alongside.Screens

// What stands left of an entry of a timeline: its month above the first of it, the line, and a shape that says what it is.
Item {
    id: root

    required property int kind
    required property string month
    required property bool headed
    required property bool first
    required property bool last
    readonly property int headingHeight: headed ? heading.height + Theme.tight : 0

    readonly property bool late: kind === TimelineRows.Late
    readonly property bool done: kind === TimelineRows.Done
    readonly property color tone: late ? Theme.attention : done ? Theme.brand : Theme.ink

    function glyph(): string {
        switch (root.kind) {
        case TimelineRows.Late:
            return Glyph.priorityHigh;
        case TimelineRows.Planned:
            return Glyph.event;
        case TimelineRows.GoingOn:
            return Glyph.playArrow;
        default:
            return Glyph.check;
        }
    }

    Label {
        id: heading

        Accessible.role: Accessible.Heading
        color: Theme.quiet
        strong: true
        text: root.month
        topPadding: root.first ? 0 : Theme.snug
        visible: root.headed
        width: parent.width
    }
    Rectangle {
        color: Theme.line
        height: parent.height - y - (root.last ? Theme.gap : 0)
        width: 2
        x: mark.x + mark.width / 2 - 1
        y: root.headed ? mark.y : 0
    }
    Rectangle {
        id: mark

        border.color: root.tone
        border.width: 2
        color: root.done ? root.tone : Theme.surface
        height: width
        radius: root.late ? Theme.hair : width / 2
        width: Theme.scaled(28)
        y: root.headingHeight + Theme.hair

        Icon {
            anchors.centerIn: parent
            color: root.done ? Theme.surface : root.tone
            size: Math.round(parent.width * 0.68)
            text: root.glyph()
        }
    }
}
