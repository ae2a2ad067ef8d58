// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// Every control in every state.
Rectangle {
    id: root

    color: Theme.paper

    ScrollColumn {
        anchors.fill: parent

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            ActionButton {
                glyph: Glyph.check
                kind: ActionButton.Kind.Primary
                text: qsTr("Primary")
            }
            ActionButton {
                enabled: false
                kind: ActionButton.Kind.Primary
                text: qsTr("Primary, off")
            }
            ActionButton {
                kind: ActionButton.Kind.Outline
                text: qsTr("Outline")
            }
            ActionButton {
                text: qsTr("Plain")
            }
            ActionButton {
                kind: ActionButton.Kind.Quiet
                text: qsTr("Quiet")
            }
            ActionButton {
                kind: ActionButton.Kind.Danger
                text: qsTr("Danger")
            }
            IconButton {
                bordered: true
                glyph: Glyph.moreHoriz
                spokenAs: qsTr("More")
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Chip {
                selectable: true
                picked: true
                text: qsTr("Chosen")
            }
            Chip {
                selectable: true
                text: qsTr("Not chosen")
            }
            Chip {
                glyph: Glyph.cloudDone
                text: qsTr("Good")
                tone: Chip.Tone.Good
            }
            Chip {
                glyph: Glyph.priorityHigh
                text: qsTr("Attention")
                tone: Chip.Tone.Attention
            }
            Chip {
                glyph: Glyph.error
                text: qsTr("Danger")
                tone: Chip.Tone.Danger
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Field {
                Layout.fillWidth: true
                hint: qsTr("A hint")
                name: qsTr("Field")
            }
            Field {
                Layout.fillWidth: true
                name: qsTr("Field with a problem")
                problem: qsTr("This is not a time. Write it like 09:05.")
                text: "9 and a bit"
            }
        }
        NoteField {
            Layout.fillWidth: true
            hint: qsTr("Several lines")
            name: qsTr("Note")
        }
        Banner {
            Layout.fillWidth: true
            action: qsTr("Do something")
            detail: qsTr("And a few more words about it.")
            text: qsTr("Something to know")
        }
        Segments {
            Layout.fillWidth: true
            choices: [qsTr("One"), qsTr("Two"), qsTr("Three")]
            current: 1
        }
        Toggle {
            Layout.fillWidth: true
            checked: true
            detail: qsTr("With a few more words.")
            text: qsTr("A switch")
        }
        ListButton {
            Layout.fillWidth: true
            detail: qsTr("With a few more words.")
            glyph: Glyph.lock
            text: qsTr("A line that opens something")
        }
        ProgressLine {
            Layout.fillWidth: true
            done: 12
            text: qsTr("12 of 31 sent")
            total: 31
        }
        RowLayout {
            spacing: Theme.gap

            Repeater {
                model: 5

                delegate: Avatar {
                    required property int index

                    initials: "AB"
                    tint: index
                }
            }
        }
    }
}
