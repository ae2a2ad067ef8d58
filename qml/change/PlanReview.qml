// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Who a change is about, where each goes and what does not fit: looked at before anything happens, then done at once.
ColumnLayout {
    id: root

    required property ChangePlanner planner

    readonly property string dayInWords: planner.day === "" ? "" : new Date(planner.day + "T12:00:00").toLocaleDateString(Qt.locale(), "dddd d MMMM yyyy")

    spacing: Theme.snug

    PlanHeading {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        backSpokenAs: qsTr("Back to the questions")
        detail: qsTr("%1: %2", "a question about a day, and the day").arg(root.planner.dayQuestion).arg(root.dayInWords)
        title: root.planner.title + ": " + root.planner.subjectName

        onBack: root.planner.askAgain()
    }
    Banner {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        glyph: Glyph.error
        objectName: "planProblem"
        text: root.planner.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    IconAndWords {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Theme.strongWeight
        glyph: root.planner.hasUnfit ? Glyph.priorityHigh : Glyph.info
        objectName: "planSentence"
        text: root.planner.sentence
        toStart: true
        tone: root.planner.hasUnfit ? Theme.attention : Theme.ink
    }
    MoveList {
        Layout.fillHeight: true
        Layout.fillWidth: true
        objectName: "planMoves"
        rows: root.planner.moves
        spokenAs: root.planner.sentence

        onAsked: key => root.planner.openChoice(key)
    }
    Label {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        color: Theme.quiet
        font.pixelSize: Theme.small
        text: qsTr("Nothing has happened yet. Afterwards each person is told, and what was before stays in the history.")
    }
    ActionButton {
        Layout.bottomMargin: Theme.gap
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        enabled: root.planner.canConfirm
        kind: ActionButton.Kind.Primary
        objectName: "planConfirm"
        text: root.planner.confirmWords

        onClicked: root.planner.carryOut()
    }
}
