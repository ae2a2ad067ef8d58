// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// What a page of the interview is about, and whether staff fill it in.
Column {
    id: root

    required property InterviewScreen interview
    // The title is on the page already.
    property bool titled: true

    spacing: Theme.hair

    SectionTitle {
        objectName: "interviewPageTitle"
        text: root.interview.pageTitle
        visible: root.titled
        width: root.width
    }
    IconAndWords {
        font.pixelSize: Theme.small
        glyph: root.interview.filledByStaff ? Glyph.badge : Glyph.person
        text: root.interview.pageNote
        toStart: true
        tone: Theme.quiet
        visible: text !== ""
        width: root.width
    }
    EmptyState {
        glyph: Glyph.assignment
        text: qsTr("There is nothing to ask here with the answers so far. Go on to the next page.")
        title: qsTr("Nothing to ask")
        visible: root.interview.questions.count === 0
        width: root.width
    }
}
