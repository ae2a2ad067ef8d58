// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// Everybody's referrals, whom to ask first at the top.
ScreenPage {
    id: root

    required property ReferralsScreen referrals

    subtitle: root.referrals.countSentence
    title: qsTr("Referrals")

    ScrollStack {
        id: stack

        anchors.fill: parent
        anchors.leftMargin: root.sideMargin
        anchors.rightMargin: root.sideMargin - Theme.snug
        anchors.topMargin: Theme.tight
        objectName: "referralsList"

        Banner {
            glyph: Glyph.error
            text: root.referrals.problem
            tone: Card.Tone.Danger
            visible: text !== ""
            width: stack.innerWidth
        }
        EmptyState {
            glyph: Glyph.arrowForward
            height: Theme.scaled(280)
            objectName: "noReferralsYet"
            text: qsTr("A referral is made from an interview or from a person’s page. It shows here until something has come of it.")
            title: qsTr("No referrals yet")
            visible: root.referrals.late.count + root.referrals.open.count + root.referrals.closed.count === 0
            width: stack.innerWidth
        }
        ReferralsList {
            objectName: "lateReferral"
            referrals: root.referrals
            rows: root.referrals.late
            title: qsTr("Ask about these first")
            width: stack.innerWidth
        }
        ReferralsList {
            objectName: "openReferral"
            referrals: root.referrals
            rows: root.referrals.open
            title: qsTr("On their way")
            width: stack.innerWidth
        }
        ReferralsList {
            objectName: "closedReferral"
            referrals: root.referrals
            rows: root.referrals.closed
            title: qsTr("Closed")
            width: stack.innerWidth
        }
    }
}
