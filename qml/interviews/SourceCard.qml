// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Who gave the answers, and how: asked of the coach afterwards, of several at once.
Card {
    id: root

    required property InterviewScreen interview

    implicitHeight: column.implicitHeight + 2 * padding
    objectName: "sourceCard"
    padding: Theme.gap + Theme.hair
    tone: Card.Tone.Attention

    ColumnLayout {
        id: column

        spacing: Theme.tight
        width: root.innerWidth

        Label {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            strong: true
            text: root.interview.unsourcedSentence
        }
        SourceChooser {
            Layout.fillWidth: true
            how: root.interview.pageHows
            hows: root.interview.howChoices
            objectName: "sourceOfPage"
            who: root.interview.pageWho
            whos: root.interview.whoChoices

            onHowChosen: how => root.interview.sayHow(how)
            onWhoChosen: who => root.interview.sayWho(who)
        }
    }
}
