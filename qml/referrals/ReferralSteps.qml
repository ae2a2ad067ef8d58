// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// What can follow: a step is chosen, its day and words are given, and then it is taken.
Column {
    id: root

    required property ReferralEditor editor

    readonly property bool chosen: editor.step >= 0

    spacing: Theme.snug

    SectionTitle {
        text: qsTr("What happened?")
        width: root.width
    }
    Segments {
        choices: [...root.editor.steps]
        current: root.editor.step
        name: qsTr("What happened?")
        objectName: "referralStep"
        width: root.width

        onChosen: index => root.editor.chooseStep(index)
    }
    DayField {
        day: root.editor.stepDay
        objectName: "referralStepDay"
        past: true
        question: qsTr("On which day?")
        today: root.editor.today
        visible: root.chosen
        width: root.width

        onChosen: day => root.editor.setStepDay(day)
    }
    VisitText {
        name: root.editor.stepQuestion
        objectName: "referralAnswer"
        savedWords: root.editor.saved[ReferralEditor.Answer] ?? ""
        stored: root.editor.texts[ReferralEditor.Answer] ?? ""
        visible: root.editor.stepQuestion !== ""
        visit: root.editor.referralId
        width: root.width

        onEdited: text => root.editor.type(ReferralEditor.Answer, text)
    }
    IconAndWords {
        glyph: Glyph.priorityHigh
        objectName: "stepRefusal"
        text: root.editor.refusal
        toStart: true
        tone: Theme.attention
        visible: text !== ""
        width: root.width
    }
    ActionButton {
        enabled: root.chosen && root.editor.refusal === ""
        glyph: Glyph.check
        kind: ActionButton.Kind.Primary
        objectName: "takeReferralStep"
        text: qsTr("Save this step")
        visible: root.chosen
        width: root.width

        onClicked: root.editor.takeStep()
    }
}
