// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// One of a few choices, all in sight.
EvenGrid {
    id: root

    required property list<string> choices
    property list<string> glyphs
    property string name
    property int current: -1

    signal chosen(int index)

    Accessible.name: root.name
    Accessible.role: Accessible.Grouping
    columns: Math.max(1, Math.min(root.choices.length, Math.floor(width / Theme.scaled(128))))

    Repeater {
        model: root.choices.length

        delegate: SegmentButton {
            id: segment

            required property int index

            glyph: segment.index < root.glyphs.length ? root.glyphs[segment.index] : ""
            height: root.heightOf(segment)
            objectName: root.objectName === "" ? "" : root.objectName + segment.index
            picked: root.current === segment.index
            text: root.choices[segment.index] ?? ""
            width: root.cellWidth

            onClicked: root.chosen(segment.index)
        }
    }
}
