// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// The end of an interview: what is still open, what comes of it, what the person says to it, and the papers.
ColumnLayout {
    id: root

    required property InterviewScreen interview
    required property InterviewEnd end

    objectName: "interviewEnd"
    spacing: Theme.gap

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("The end")
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        objectName: "endProblem"
        text: root.end.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.taskAlt
        objectName: "endFinished"
        text: root.end.finishedSentence
        tone: Card.Tone.Brand
        visible: text !== ""
    }
    OpenQuestions {
        Layout.fillWidth: true
        end: root.end
        visible: root.end.open.length > 0

        onAsked: place => root.interview.openQuestion(root.end.openKey(place))
    }
    OutcomeCard {
        Layout.fillWidth: true
        end: root.end
    }
    DecisionsToRecord {
        Layout.fillWidth: true
        decisions: root.end.decisions
        visible: somethingToSay
    }
    AgreementCard {
        Layout.fillWidth: true
        end: root.end
        name: root.interview.calledName
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.warning
        objectName: "endUnkept"
        text: root.end.unkeptSentence
        visible: text !== ""
    }
    ReviewPapers {
        Layout.fillWidth: true
        papers: root.end.papers
    }
    ActionButton {
        Layout.fillWidth: true
        enabled: !root.end.finished
        glyph: Glyph.check
        kind: ActionButton.Kind.Primary
        objectName: "finishInterview"
        text: qsTr("Finish this reassessment")

        onClicked: root.end.finish()
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quiet
        font.pixelSize: Theme.small
        text: qsTr("Nothing above has to be filled in first. What you leave open stays open, and says so.")
        visible: !root.end.finished
    }
}
