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

                required property string what
                required property string detail

                Accessible.name: line.what + ", " + line.detail
                Accessible.role: Accessible.ListItem
                Layout.fillWidth: true
                spacing: Theme.snug

                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.border
                    color: root.tone === Card.Tone.Attention ? Theme.attention : Theme.line
                    opacity: root.tone === Card.Tone.Attention ? 0.3 : 1
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        strong: true
                        text: line.what
                    }
                    Label {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        color: root.tone === Card.Tone.Attention ? Theme.ink : Theme.quiet
                        text: line.detail
                        visible: text !== ""
                    }
                }
            }
        }
    }
}
