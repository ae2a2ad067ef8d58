// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// One decision, as it is written down: what was asked and how, what the person said or showed, and who decided.
Sheet {
    id: root

    required property DecisionsScreen decisions

    readonly property Connections outcome: Connections {
        function onDecided(): void {
            root.close();
        }

        target: root.decisions
    }
    readonly property bool lacks: root.decisions.capacity === 2

    objectName: "decisionSheet"
    subtitle: qsTr("Everything is kept as you type. It counts when you save it.")
    title: qsTr("A decision of %1").arg(root.decisions.name)

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("What was it about?")
    }
    Segments {
        Layout.fillWidth: true
        choices: [...root.decisions.purposes]
        current: root.decisions.purpose
        name: qsTr("What it was about")
        objectName: "decisionPurpose"

        onChosen: index => root.decisions.choose(DecisionsScreen.Purpose, index)
    }
    DecisionText {
        Layout.fillWidth: true
        decisions: root.decisions
        field: DecisionsScreen.About
        hint: qsTr("Which photo, with whom, where to")
        name: qsTr("More exactly")
        objectName: "decisionAbout"
    }
    DecisionText {
        Layout.fillWidth: true
        decisions: root.decisions
        field: DecisionsScreen.Explained
        hint: qsTr("In which words, pictures or signs")
        name: qsTr("How it was explained")
        objectName: "decisionExplained"
    }
    DecisionText {
        Layout.fillWidth: true
        decisions: root.decisions
        field: DecisionsScreen.Helped
        name: qsTr("Who helped them to decide")
        objectName: "decisionHelped"
    }
    DecisionText {
        Layout.fillWidth: true
        decisions: root.decisions
        field: DecisionsScreen.Said
        hint: qsTr("In their own words, or what they did")
        name: qsTr("What they said or showed")
        objectName: "decisionSaid"
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Capacity for this decision")
    }
    Segments {
        Layout.fillWidth: true
        choices: [qsTr("Assumed"), qsTr("Assessed: has it"), qsTr("Assessed: lacks it")]
        current: root.decisions.capacity
        name: qsTr("Capacity for this decision")
        objectName: "decisionCapacity"

        onChosen: index => root.decisions.choose(DecisionsScreen.Capacity, index)
    }
    DecisionText {
        Layout.fillWidth: true
        decisions: root.decisions
        field: DecisionsScreen.CapacityWhy
        name: qsTr("The reasons, and who assessed it")
        objectName: "decisionCapacityWhy"
        visible: root.decisions.capacity > 0
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Who decided?")
        visible: root.lacks || root.decisions.decidedBy > 0
    }
    Segments {
        Layout.fillWidth: true
        choices: [qsTr("The person"), qsTr("Best interests"), qsTr("Attorney"), qsTr("Deputy")]
        current: root.decisions.decidedBy
        name: qsTr("Who decided")
        objectName: "decisionDecider"
        visible: root.lacks || root.decisions.decidedBy > 0

        onChosen: index => root.decisions.choose(DecisionsScreen.DecidedBy, index)
    }
    DecisionText {
        Layout.fillWidth: true
        decisions: root.decisions
        field: DecisionsScreen.Consulted
        name: qsTr("Who was asked")
        objectName: "decisionConsulted"
        visible: root.lacks
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("The answer")
    }
    Segments {
        Layout.fillWidth: true
        choices: [qsTr("Yes"), qsTr("No")]
        current: root.decisions.answer
        glyphs: [Glyph.check, Glyph.close]
        name: qsTr("The answer")
        objectName: "decisionAnswer"

        onChosen: index => root.decisions.choose(DecisionsScreen.Answer, index)
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: gaps

        Layout.fillWidth: true
        spacing: Theme.tight
        visible: gapLines.count > 0

        Repeater {
            id: gapLines

            model: root.decisions.gaps

            delegate: RowLayout {
                id: gap

                required property int index
                required property string modelData

                objectName: "decisionGap" + gap.index
                spacing: Theme.tight
                width: gaps.width

                Icon {
                    Layout.alignment: Qt.AlignTop
                    color: Theme.attention
                    size: Theme.scaled(22)
                    text: Glyph.priorityHigh
                }
                Label {
                    Layout.fillWidth: true
                    text: gap.modelData
                }
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        text: root.decisions.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }

    footer: [
        ActionButton {
            Layout.fillWidth: true
            enabled: root.decisions.gaps.length === 0
            kind: ActionButton.Kind.Primary
            objectName: "decisionSave"
            text: qsTr("Save this decision")

            onClicked: root.decisions.decide()
        }
    ]
}
