// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// The interview in the person's own hands: one question, its answers, Listen, Back, Next and Stop. There is nothing else
// on the tablet, and no key leads anywhere else; a coach's PIN brings the rest back.
FocusScope {
    id: root

    required property GivenScreen given

    // What was asked again below a yes comes into view, until somebody moves the page.
    property GivenQuestion followed: null
    readonly property int side: width < 700 ? Theme.gap : Theme.wide

    // All but those that walk from control to control.
    function isOurs(key: int): bool {
        return key !== Qt.Key_Tab && key !== Qt.Key_Backtab;
    }

    function follow(question: GivenQuestion): void {
        scroll.movementStarted(); // as if somebody had scrolled: the answer that was touched is not kept in sight
        scroll.contentY = 0;
        root.followed = question.again && question.question.standing === QuestionEditor.Open ? question : null;
    }
    function keepInView(): void {
        if (root.followed)
            scroll.contentY = Math.max(0, Math.min(root.followed.y, scroll.contentHeight - scroll.height));
    }

    objectName: "givenPage"

    Accessible.name: qsTr("Your questions")
    Accessible.role: Accessible.Pane
    // What no control here wanted is nobody else's: the system's Back, Escape, and every shortcut.
    Keys.onPressed: event => event.accepted = root.isOurs(event.key)
    Keys.onShortcutOverride: event => event.accepted = root.isOurs(event.key)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.gap
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.topMargin: Theme.gap
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: root.given.step === GivenScreen.Asking

            GivenProgress {
                Layout.fillWidth: true
                place: root.given.place
                total: root.given.total
            }
            GivenButton {
                glyph: root.given.speaking ? Glyph.stop : Glyph.volumeUp
                kind: ActionButton.Kind.Outline
                objectName: "givenListen"
                spokenAs: root.given.speaking ? qsTr("Stop reading") : qsTr("Listen to the question")
                text: root.given.speaking ? qsTr("Quiet") : qsTr("Listen")

                onClicked: root.given.listen()
            }
        }
        ScrollStack {
            id: scroll

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.rightMargin: -Theme.snug
            objectName: "givenScroll"
            visible: root.given.step === GivenScreen.Asking

            onContentHeightChanged: root.keepInView()
            onMovementStarted: root.followed = null

            Banner {
                glyph: Glyph.info
                objectName: "givenNoVoice"
                text: root.given.voiceProblem
                visible: text !== ""
                width: scroll.innerWidth
            }
            Banner {
                glyph: Glyph.error
                objectName: "givenProblem"
                text: root.given.problem
                tone: Card.Tone.Danger
                visible: text !== ""
                width: scroll.innerWidth
            }
            Repeater {
                model: root.given.questions

                delegate: GivenQuestion {
                    room: scroll.height - Theme.roomy
                    width: scroll.innerWidth
                }

                onItemAdded: (index, item) => root.follow(item as GivenQuestion)
                onItemRemoved: root.followed = null
            }
        }
        GivenPause {
            Layout.fillHeight: true
            Layout.fillWidth: true
            given: root.given
            visible: root.given.step !== GivenScreen.Asking
        }
        SavedWords {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: implicitWidth
            objectName: "givenSaved"
            text: root.given.saved
            visible: root.given.step === GivenScreen.Asking
        }
        GivenFooter {
            Layout.fillWidth: true
            given: root.given
            stacked: root.height > root.width && root.width < Theme.scaled(700)
            visible: root.given.step === GivenScreen.Asking
        }
    }
}
