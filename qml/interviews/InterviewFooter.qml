// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// From page to page, out of the interview at any time, and into the person's hands.
Column {
    id: root

    required property InterviewScreen interview

    readonly property int across: width < Theme.scaled(480) ? 2 : 4
    readonly property int cell: Math.floor((width - (across - 1) * Theme.snug) / across)
    readonly property int tall: Math.max(leave.implicitHeight, give.implicitHeight, back.implicitHeight, next.implicitHeight)
    // Whom it is given to is the title of the page: a name that would make the button tall is spoken only.
    readonly property string giveWords: qsTr("Give to %1").arg(root.interview.calledName)
    readonly property bool nameFits: giveWidth.advanceWidth <= 1.6 * (cell - give.leftPadding - give.rightPadding - Theme.scaled(32))

    signal closed

    spacing: Theme.hair

    TextMetrics {
        id: giveWidth

        font: give.font
        text: root.giveWords
    }
    SavedWords {
        objectName: "interviewSaved"
        text: root.interview.saved
        width: root.width
    }
    Grid {
        columnSpacing: Theme.snug
        columns: root.across
        rowSpacing: Theme.tight

        ActionButton {
            id: leave

            height: root.tall
            objectName: "leaveInterview"
            spokenAs: qsTr("Leave for now")
            text: root.cell < Theme.scaled(150) ? qsTr("Leave") : qsTr("Leave for now")
            width: root.cell

            onClicked: root.closed()
        }
        ActionButton {
            id: give

            enabled: root.interview.canGive
            glyph: Glyph.panTool
            height: root.tall
            kind: ActionButton.Kind.Outline
            objectName: "giveInterview"
            spokenAs: root.giveWords
            text: root.nameFits ? root.giveWords : qsTr("Give")
            width: root.cell

            onClicked: root.interview.given.give()
        }
        ActionButton {
            id: back

            enabled: root.interview.canGoBack
            glyph: Glyph.arrowBack
            height: root.tall
            objectName: "pageBack"
            text: qsTr("Back")
            width: root.cell

            onClicked: root.interview.back()
        }
        ActionButton {
            id: next

            enabled: !root.interview.atEnd
            glyph: Glyph.arrowForward
            glyphLast: true
            height: root.tall
            kind: ActionButton.Kind.Primary
            objectName: "pageNext"
            text: root.interview.nextWords
            width: root.cell

            onClicked: root.interview.next()
        }
    }
}
