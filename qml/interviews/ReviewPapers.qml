// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Two papers: the formal record, and "My review" in plain words for the person.
Card {
    id: root

    required property InterviewPapers papers

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Papers")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.tight

            ActionButton {
                glyph: Glyph.description
                kind: ActionButton.Kind.Outline
                objectName: "recordPaper"
                text: qsTr("The formal record")

                onClicked: root.papers.writeRecord()
            }
            ActionButton {
                glyph: Glyph.favorite
                kind: ActionButton.Kind.Outline
                objectName: "myReviewPaper"
                text: qsTr("My review, for the person")

                onClicked: root.papers.writeMyReview()
            }
            ActionButton {
                glyph: root.papers.speaking ? Glyph.stop : Glyph.recordVoiceOver
                kind: ActionButton.Kind.Outline
                objectName: "hearMyReview"
                spokenAs: root.papers.speaking ? qsTr("Stop reading") : qsTr("Listen to my review")
                text: root.papers.speaking ? qsTr("Stop") : qsTr("Listen to my review")

                onClicked: root.papers.listen()
            }
        }
        Label {
            Layout.fillWidth: true
            objectName: "paperSentence"
            text: root.papers.sentence
            visible: text !== ""
        }
        ProblemLine {
            Layout.fillWidth: true
            text: root.papers.problem
        }
    }
}
