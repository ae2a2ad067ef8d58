// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// The interview that is open, or everybody who is being reassessed.
ScreenPage {
    id: root

    required property InterviewsScreen interviews
    // Whether the board of everybody is theirs to see.
    property bool counts: false

    readonly property InterviewScreen interview: interviews.interview

    signal closed
    signal boardAsked
    signal countsAsked
    signal referralsAsked
    signal bookingAsked

    subtitle: root.interview.isOpen ? root.interview.subtitle : root.interviews.countSentence
    title: root.interview.isOpen ? root.interview.title : qsTr("Interviews")

    Once {
        needed: root.interview.isOpen
        takesFocus: true

        delegate: InterviewPage {
            anchors.fill: parent
            anchors.leftMargin: root.sideMargin
            anchors.rightMargin: root.sideMargin - Theme.snug
            anchors.topMargin: Theme.tight
            interview: root.interview

            onClosed: root.closed()
        }
    }
    InterviewList {
        anchors.fill: parent
        anchors.leftMargin: root.sideMargin
        anchors.rightMargin: root.sideMargin - Theme.snug
        anchors.topMargin: Theme.tight
        counts: root.counts
        interviews: root.interviews
        visible: !root.interview.isOpen

        onBoardAsked: root.boardAsked()
        onCountsAsked: root.countsAsked()
        onReferralsAsked: root.referralsAsked()
    }
    StartSheet {
        interviews: root.interviews

        onBookingAsked: root.bookingAsked()
    }
}
