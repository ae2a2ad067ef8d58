// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// A heading, a sentence about what it means, and the lines themselves.
Card {
    id: root

    required property WaitingRows lines
    required property string glyph
    required property string heading
    required property string explanation

    signal opened(string lineId)

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.snug

            Icon {
                Layout.alignment: Qt.AlignTop
                color: root.tone === Card.Tone.Attention ? Theme.attention : Theme.brand
                text: root.glyph
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                SectionTitle {
                    Layout.fillWidth: true
                    text: root.heading
                }
                Label {
                    Layout.fillWidth: true
                    color: root.tone === Card.Tone.Attention ? Theme.ink : Theme.quiet
                    text: root.explanation
                }
            }
        }
        Repeater {
            model: root.lines

            delegate: ColumnLayout {
                id: line

                required property int index
                required property string what
                required property string detail
                required property string lineId

                Layout.fillWidth: true
                spacing: Theme.snug

                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.border
                    color: root.tone === Card.Tone.Attention ? Theme.attention : Theme.line
                    opacity: root.tone === Card.Tone.Attention ? 0.3 : 1
                }
                PageLine {
                    Layout.fillWidth: true
                    attention: root.tone === Card.Tone.Attention
                    detail: line.detail
                    lineId: line.lineId
                    objectName: root.objectName + line.index
                    what: line.what

                    onClicked: root.opened(line.lineId)
                }
            }
        }
    }
}
