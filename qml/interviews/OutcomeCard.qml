// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What comes of the reassessment: the outcome, the referrals that were said yes to, and the next review.
Card {
    id: root

    required property InterviewEnd end

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("What comes of it")
        }
        VisitText {
            Layout.fillWidth: true
            name: qsTr("Outcome, in a sentence or two")
            objectName: "outcomeWords"
            savedWords: root.end.outcomeSaved
            stored: root.end.outcome
            visit: root.end.about

            onEdited: text => root.end.typeOutcome(text)
            onFinished: root.end.leave()
        }
        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Referrals to make")
        }
        Banner {
            Layout.fillWidth: true
            glyph: Glyph.panTool
            objectName: "referralStop"
            text: root.end.referralStop
            tone: Card.Tone.Attention
            visible: text !== ""
        }
        ReferralsToMake {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            referrals: root.end.toRefer
            visible: root.end.referralStop === ""
        }
        DayField {
            Layout.fillWidth: true
            day: root.end.nextReview
            months: [3, 6, 12]
            noDay: qsTr("No day yet")
            objectName: "nextReview"
            question: qsTr("Next review")
            today: root.end.today

            onChosen: day => root.end.chooseNextReview(day)
        }
    }
}
