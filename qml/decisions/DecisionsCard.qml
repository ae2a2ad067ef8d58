// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What a person was asked to agree to, how they stand to each, and how it was decided.
Card {
    id: root

    required property DecisionsScreen decisions

    readonly property var marks: [[Glyph.questionMark, Theme.quiet], [Glyph.check, Theme.brand], [Glyph.close, Theme.danger]]
    property bool readsDecisions: false

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("What they agreed to")
        }
        Repeater {
            model: root.decisions.consents

            delegate: RowLayout {
                id: consent

                required property int index
                required property string purpose
                required property string name
                required property string question
                required property string standing
                required property int state
                required property string whatStops

                Layout.fillWidth: true
                spacing: Theme.snug

                Icon {
                    Layout.alignment: Qt.AlignTop
                    color: root.marks[consent.state][1]
                    text: root.marks[consent.state][0]
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        strong: true
                        text: consent.name
                    }
                    Label {
                        Layout.fillWidth: true
                        color: Theme.quiet
                        font.pixelSize: Theme.small
                        text: consent.question
                    }
                    Label {
                        Layout.fillWidth: true
                        color: consent.state === ConsentRows.Ended ? Theme.danger : Theme.ink
                        objectName: "standing" + consent.index
                        text: consent.standing
                    }
                }
                ActionButton {
                    Layout.alignment: Qt.AlignTop
                    glyph: Glyph.panTool
                    kind: ActionButton.Kind.Outline
                    objectName: "withdraw" + consent.index
                    spokenAs: qsTr("%1: they say no").arg(consent.name)
                    text: qsTr("Says no")
                    visible: consent.state !== ConsentRows.Ended

                    onClicked: withdrawSheet.ask(consent.purpose, consent.name, consent.whatStops)
                }
            }
        }
        ActionButton {
            Layout.fillWidth: true
            glyph: Glyph.edit
            kind: ActionButton.Kind.Outline
            objectName: "writeDecision"
            text: root.decisions.hasDraft ? qsTr("Go on with the decision you began") : qsTr("Write down a decision")
            visible: root.decisions.mayDecide

            onClicked: decisionSheet.open()
        }
        ActionButton {
            Layout.fillWidth: true
            kind: ActionButton.Kind.Quiet
            objectName: "readDecisions"
            text: root.readsDecisions ? qsTr("Hide how it was decided") : qsTr("How it was decided (%L1)").arg(root.decisions.decisions.count)
            visible: root.decisions.decisions.count > 0

            onClicked: root.readsDecisions = !root.readsDecisions
        }
        Repeater {
            model: root.decisions.decisions

            delegate: DecisionLine {
                Layout.fillWidth: true
                visible: root.readsDecisions
            }
        }
    }
    DecisionSheet {
        id: decisionSheet

        decisions: root.decisions
    }
    WithdrawSheet {
        id: withdrawSheet

        decisions: root.decisions
    }
}
