// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// One question in the coach's view: what is asked, what it is answered with, last time's answer, who answered and how,
// and what was seen apart from what staff think it means.
Card {
    id: root

    required property int index
    required property QuestionEditor question
    required property InterviewScreen interview
    property bool moreShown: false

    signal picturesWanted

    readonly property bool silent: question.kind === QuestionEditor.Words
    readonly property bool beside: innerWidth > Theme.scaled(620)
    readonly property bool remembered: question.lastTime !== "" && !silent

    border.width: root.silent ? 0 : Theme.border
    color: root.silent ? "transparent" : Theme.surface
    implicitHeight: column.implicitHeight + 2 * padding
    objectName: "question" + root.index
    padding: root.silent ? Theme.hair : Theme.gap + Theme.hair

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.snug

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.hair

                Label {
                    Accessible.role: root.silent ? Accessible.StaticText : Accessible.Heading
                    Layout.fillWidth: true
                    font.pixelSize: root.silent ? Theme.body : Theme.title
                    objectName: "asked" + root.index
                    strong: !root.silent
                    text: root.question.asked
                }
                Label {
                    Layout.fillWidth: true
                    color: Theme.quiet
                    text: root.question.help
                    visible: text !== ""
                }
            }
            ActionButton {
                Layout.alignment: Qt.AlignTop
                glyph: Glyph.close
                kind: ActionButton.Kind.Quiet
                objectName: "removeRepeat" + root.index
                spokenAs: qsTr("Take this one away: %1").arg(root.question.asked)
                text: qsTr("Take away")
                visible: root.question.removable

                onClicked: root.question.remove()
            }
            SavedWords {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: implicitWidth
                objectName: "saved" + root.index
                text: root.question.saved
                visible: text !== ""
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.roomy
            columns: root.beside && root.remembered ? 2 : 1
            rowSpacing: Theme.snug
            visible: !root.silent

            AnswerField {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 5
                objectName: "answer" + root.index
                question: root.question
            }
            LastTime {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                objectName: "lastTime" + root.index
                visible: root.remembered
                when: root.interview.lastTimeWhen
                words: root.question.lastTime
            }
        }
        ReversedCheck {
            Layout.fillWidth: true
            objectName: "reversed" + root.index
            question: root.question
            visible: root.question.reversedAsked
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.tight
            visible: !root.silent && root.question.mayAnswer

            Flow {
                Layout.fillWidth: true
                spacing: Theme.tight

                Chip {
                    glyph: root.question.answeredBy < 0 ? Glyph.person : Glyph.check
                    objectName: "source" + root.index
                    spokenAs: qsTr("Who answered, and how: %1").arg(text)
                    text: root.question.sourceWords !== "" ? root.question.sourceWords : qsTr("Who answered?")
                    tone: root.question.wantsSource ? Chip.Tone.Attention : Chip.Tone.Neutral
                    visible: root.question.standing !== QuestionEditor.Open

                    onClicked: source.shown = !source.shown
                }
                Chip {
                    glyph: picked ? Glyph.check : ""
                    objectName: "noAnswer" + root.index
                    picked: root.question.standing === QuestionEditor.NoAnswer
                    selectable: true
                    text: qsTr("Asked, no answer")

                    onClicked: root.question.say(QuestionEditor.NoAnswer)
                }
                Chip {
                    glyph: picked ? Glyph.check : ""
                    objectName: "notFound" + root.index
                    picked: root.question.standing === QuestionEditor.NotFound
                    selectable: true
                    text: qsTr("Not found out yet")

                    onClicked: root.question.say(QuestionEditor.NotFound)
                }
                Chip {
                    glyph: picked ? Glyph.check : ""
                    objectName: "doesNotKnow" + root.index
                    picked: root.question.standing === QuestionEditor.DoesNotKnow
                    selectable: true
                    text: qsTr("“I don’t know”")

                    onClicked: root.question.say(QuestionEditor.DoesNotKnow)
                }
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                bordered: true
                glyph: Glyph.addAPhoto
                objectName: "picturesOf" + root.index
                round: true
                spokenAs: qsTr("The pictures of this question")
                visible: root.question.pictured

                onClicked: root.picturesWanted()
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                bordered: true
                glyph: Glyph.visibility
                objectName: "whatWasSeen" + root.index
                round: true
                spokenAs: qsTr("What was seen, and what staff think it means")
                visible: !root.question.hasSeen

                onClicked: root.moreShown = !root.moreShown
            }
        }
        SourceChooser {
            id: source

            property bool shown: false

            Layout.fillWidth: true
            how: root.question.hows
            hows: root.interview.howChoices
            objectName: "sourceOf" + root.index
            visible: shown
            who: root.question.answeredBy
            whos: root.interview.whoChoices

            onHowChosen: how => root.question.sayHow(how)
            onWhoChosen: who => root.question.sayWho(who)
        }
        SeenFields {
            Layout.fillWidth: true
            objectName: "seen" + root.index
            question: root.question
            visible: !root.silent && (root.moreShown || root.question.hasSeen)
        }
    }
}
