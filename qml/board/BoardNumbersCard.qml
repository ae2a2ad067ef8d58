// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// The numbers that answer one question, each of which opens the people behind it.
Card {
    id: root

    required property BoardNumbers numbers
    required property string picked
    property string title
    // What to know about all of them.
    property string note
    property string glyph: Glyph.person
    property bool urgent: false

    signal chosen(string key)

    implicitHeight: column.height + 2 * padding
    padding: Theme.gap
    tone: root.urgent ? Card.Tone.Attention : Card.Tone.Plain
    visible: root.numbers.count > 0

    Column {
        id: column

        spacing: Theme.tight
        width: root.innerWidth

        SectionTitle {
            leftPadding: Theme.tight
            text: root.title
            width: parent.width
        }
        Label {
            color: Theme.quiet
            font.pixelSize: Theme.small
            leftPadding: Theme.tight
            text: root.note
            visible: text !== ""
            width: parent.width
        }
        Repeater {
            model: root.numbers

            delegate: BoardNumberLine {
                id: line

                required property int index
                required property string key

                glyph: root.glyph
                objectName: root.objectName + line.index
                picked: root.picked === line.key
                width: column.width

                onClicked: root.chosen(line.key)
            }
        }
    }
}
