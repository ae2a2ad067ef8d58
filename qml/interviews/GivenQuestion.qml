// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// One question for the person who holds the tablet: its words, its picture, and everything they can say.
Item {
    id: root

    required property int index
    required property QuestionEditor question
    // What is left of the window, for the answers to fill.
    property int room: 0

    // The same the other way round, below the question.
    readonly property bool again: index > 0
    readonly property bool chosen: question.kind === QuestionEditor.Choice || question.kind === QuestionEditor.Choices || question.kind === QuestionEditor.DropDown
    readonly property bool small: width < Theme.scaled(600)

    readonly property bool worded: !chosen || question.isWritten
    readonly property int tilesHeight: chosen ? choices.implicitHeight : 0
    // An open choice has both: tiles, and words of one's own below them.
    readonly property int wordsHeight: worded ? written.implicitHeight + (chosen ? Theme.gap : 0) : 0

    implicitHeight: asked.height + Theme.roomy + tilesHeight + wordsHeight

    Item {
        id: asked

        height: Math.max(picture.visible ? picture.height : 0, words.height)
        width: root.width

        EasyPicture {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            objectName: root.again ? "givenAgainPicture" : "givenPicture"
            size: Math.min(Theme.scaled(root.small || choices.tiles > 6 ? 96 : 148), Math.max(120, Math.round(root.room * 0.35)))
            source: root.question.picture
            visible: shown
        }
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.tight
            width: parent.width - x
            x: picture.visible ? picture.width + Theme.roomy : 0

            Label {
                font.pixelSize: Theme.scaled(22)
                objectName: "givenBefore"
                text: root.question.before
                visible: text !== ""
                width: parent.width
            }
            Label {
                Accessible.role: Accessible.Heading
                font.pixelSize: Math.min(Theme.scaled(root.small ? 30 : 40), Math.max(40, Math.round(root.width / 22)))
                lineHeight: 1.1
                objectName: root.again ? "givenAgainAsked" : "givenAsked"
                strong: true
                text: root.question.asked
                width: parent.width
            }
            Label {
                font.pixelSize: Theme.scaled(22)
                text: root.question.help
                visible: text !== ""
                width: parent.width
            }
            Label {
                font.pixelSize: Theme.scaled(22)
                text: qsTr("You can choose more than one.")
                visible: root.question.kind === QuestionEditor.Choices
                width: parent.width
            }
        }
    }
    GivenChoices {
        id: choices

        again: root.again
        question: root.question
        room: root.room - asked.height - Theme.roomy - root.wordsHeight
        visible: root.chosen
        width: root.width
        y: asked.height + Theme.roomy

        onDoesNotKnow: root.question.say(QuestionEditor.DoesNotKnow)
    }
    Column {
        id: written

        spacing: Theme.roomy
        visible: root.worded
        width: root.width
        y: asked.height + Theme.roomy + (root.chosen ? root.tilesHeight + Theme.gap : 0)

        // Made only where it is needed; a question's kind never changes.
        Repeater {
            model: root.chosen ? 0 : 1

            delegate: AnswerField {
                large: true
                objectName: "givenAnswer"
                question: root.question
                width: written.width
            }
        }
        Repeater {
            model: root.chosen && root.question.isWritten ? 1 : 0

            delegate: WrittenAnswer {
                large: true
                objectName: "givenOwnWords"
                question: root.question
                width: written.width
            }
        }
        GivenChoice {
            flat: true
            glyph: Glyph.questionMark
            height: implicitHeight
            objectName: "givenDoNotKnowInWords"
            visible: !root.chosen
            picked: root.question.standing === QuestionEditor.DoesNotKnow
            text: qsTr("I don’t know")
            width: Math.min(parent.width, Theme.scaled(420))

            onClicked: root.question.say(QuestionEditor.DoesNotKnow)
        }
    }
}
