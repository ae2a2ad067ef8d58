// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What was said yes to becomes a decision at a touch, with capacity; what cannot says why.
Card {
    id: root

    required property InterviewDecisions decisions

    readonly property bool somethingToSay: decisions.open.length + decisions.recorded.length > 0 || decisions.problem !== ""

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Decisions")
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: qsTr("A touch writes down how it was asked, what was said, and that capacity is assumed. A decision stands on the person’s page and on the papers.")
            visible: root.decisions.open.length > 0
        }
        Column {
            id: lines

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.snug

            Repeater {
                model: root.decisions.open.length

                delegate: Flow {
                    id: line

                    required property int index

                    readonly property string why: root.decisions.openWhys[index] ?? ""
                    readonly property string beginning: root.decisions.beginnings[index] ?? ""

                    spacing: Theme.tight
                    width: lines.width

                    ActionButton {
                        enabled: line.why === ""
                        glyph: Glyph.check
                        kind: ActionButton.Kind.Outline
                        objectName: "recordDecision" + line.index
                        text: qsTr("Write down: %1").arg(root.decisions.open[line.index] ?? "")
                        width: Math.min(implicitWidth, line.width)

                        onClicked: root.decisions.record(line.index)
                    }
                    Label {
                        color: Theme.quiet
                        objectName: "whyNoDecision" + line.index
                        text: line.why
                        visible: text !== ""
                        width: line.width
                    }
                    ActionButton {
                        glyph: Glyph.edit
                        objectName: "beginDecision" + line.index
                        text: line.beginning
                        visible: text !== ""
                        width: Math.min(implicitWidth, line.width)

                        onClicked: root.decisions.begin(line.index)
                    }
                }
            }
            Repeater {
                model: root.decisions.recorded

                delegate: IconAndWords {
                    id: done

                    required property int index
                    required property string modelData

                    font.pixelSize: Theme.body
                    glyph: Glyph.taskAlt
                    objectName: "decisionRecorded" + done.index
                    text: done.modelData
                    toStart: true
                    width: lines.width
                }
            }
        }
        ProblemLine {
            Layout.fillWidth: true
            text: root.decisions.problem
        }
    }
}
