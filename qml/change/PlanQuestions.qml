// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What is to change, on which day, and why. Nothing happens yet: the next step shows who it is about.
ColumnLayout {
    id: root

    required property ChangePlanner planner

    readonly property bool ofPeople: planner.kind === ChangePlanner.MovePerson || planner.kind === ChangePlanner.Leave || planner.kind === ChangePlanner.HandOver

    spacing: Theme.snug

    PlanHeading {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        backSpokenAs: qsTr("Back to all changes")
        title: root.planner.title

        onBack: root.planner.close()
    }
    ScrollStack {
        id: stack

        Layout.fillHeight: true
        Layout.fillWidth: true
        objectName: "planQuestions"
        spacing: Theme.roomy

        Banner {
            glyph: Glyph.error
            objectName: "planProblem"
            text: root.planner.problem
            tone: Card.Tone.Danger
            visible: text !== ""
            width: stack.innerWidth
        }
        OptionChooser {
            chosen: root.planner.subject
            chosenName: root.planner.subjectName
            glyph: root.ofPeople ? Glyph.person : root.planner.kind === ChangePlanner.CloseSite ? Glyph.place : Glyph.work
            more: root.planner.moreSentence
            options: root.planner.subjects
            question: root.planner.subjectQuestion
            searchText: root.planner.searchText
            searchable: root.planner.isLong
            stem: "subject"
            width: stack.innerWidth

            onPicked: optionId => root.planner.chooseSubject(optionId)
            onSearched: text => root.planner.searchText = text
        }
        OptionChooser {
            chosen: root.planner.other
            chosenName: root.planner.otherName
            glyph: Glyph.person
            options: root.planner.others
            question: qsTr("Who takes over?")
            stem: "other"
            visible: root.planner.kind === ChangePlanner.HandOver
            width: stack.innerWidth

            onPicked: optionId => root.planner.chooseOther(optionId)
        }
        DayField {
            day: root.planner.day
            objectName: "planDay"
            question: root.planner.dayQuestion
            today: root.planner.today
            weeks: [2, 4, 12]
            width: stack.innerWidth

            onChosen: day => root.planner.setDay(day)
        }
        VisitText {
            hint: qsTr("In words that can be read to the people it is about")
            name: qsTr("Why")
            objectName: "planReason"
            savedWords: ""
            stored: root.planner.reason
            visit: root.planner.formId
            width: stack.innerWidth

            onEdited: text => root.planner.typeReason(text)
        }
    }
    IconAndWords {
        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Theme.strongWeight
        glyph: Glyph.error
        objectName: "planRefusal"
        text: root.planner.refusal
        toStart: true
        tone: Theme.danger
        visible: text !== ""
    }
    SavedWords {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        objectName: "planKept"
        text: root.planner.savedWords
        visible: text !== "" && root.planner.refusal === ""
    }
    RowLayout {
        Layout.bottomMargin: Theme.gap
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        spacing: Theme.snug

        ActionButton {
            objectName: "planThrowAway"
            text: qsTr("Throw away")
            visible: root.planner.savedWords !== ""

            onClicked: root.planner.throwAway()
        }
        ActionButton {
            Layout.fillWidth: true
            kind: ActionButton.Kind.Primary
            objectName: "planReview"
            text: qsTr("See what it means")

            onClicked: root.planner.review()
        }
    }
}
