// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls
import Alongside.Screens

// All numbers of the board: whom to look after first, placements, sites against their room, work streams, and what
// came of the work.
ScrollStack {
    id: root

    required property BoardScreen board
    // The number whose people are beside it.
    required property string picked

    signal changesAsked

    BoardQuarter {
        board: root.board
        width: root.innerWidth
    }
    BoardNumbersCard {
        numbers: root.board.first
        objectName: "boardFirst"
        picked: root.picked
        title: qsTr("Look after these first")
        urgent: true
        width: root.innerWidth

        onChosen: key => root.board.choose(key)
    }
    BoardNumbersCard {
        glyph: Glyph.work
        note: qsTr("Everybody once: their placement that began last.")
        numbers: root.board.placements
        objectName: "boardPlacement"
        picked: root.picked
        title: qsTr("Placements")
        width: root.innerWidth

        onChosen: key => root.board.choose(key)
    }
    BoardNumbersCard {
        glyph: Glyph.place
        note: qsTr("The busiest session of the week: how many are expected then.")
        numbers: root.board.sites
        objectName: "boardSite"
        picked: root.picked
        title: qsTr("Sites and their room")
        width: root.innerWidth

        onChosen: key => root.board.choose(key)
    }
    BoardNumbersCard {
        glyph: Glyph.group
        note: qsTr("Everybody once: where they began last.")
        numbers: root.board.streams
        objectName: "boardStream"
        picked: root.picked
        title: qsTr("Work streams and their use")
        width: root.innerWidth

        onChosen: key => root.board.choose(key)
    }
    ListButton {
        glyph: Glyph.swapHoriz
        objectName: "boardChanges"
        text: qsTr("Changes: moving, leaving, closing")
        width: root.innerWidth

        onClicked: root.changesAsked()
    }
    BoardNumbersCard {
        glyph: Glyph.schedule
        note: qsTr("All jobs, in the last week of the quarter that is known.")
        numbers: root.board.hours
        objectName: "boardHours"
        picked: root.picked
        title: qsTr("Weekly hours")
        width: root.innerWidth

        onChosen: key => root.board.choose(key)
    }
    BoardNumbersCard {
        glyph: Glyph.taskAlt
        numbers: root.board.sustained
        objectName: "boardSustained"
        picked: root.picked
        title: qsTr("Sustained work")
        width: root.innerWidth

        onChosen: key => root.board.choose(key)
    }
    BoardNumbersCard {
        glyph: Glyph.eventAvailable
        note: root.board.attendanceSentence
        numbers: root.board.attendance
        objectName: "boardAttendance"
        picked: root.picked
        title: qsTr("Attendance in this quarter")
        width: root.innerWidth

        onChosen: key => root.board.choose(key)
    }
    BoardNumbersCard {
        glyph: Glyph.howToReg
        note: root.board.supportSentence
        numbers: root.board.support
        objectName: "boardSupport"
        picked: root.picked
        title: qsTr("Support for each hour worked")
        width: root.innerWidth

        onChosen: key => root.board.choose(key)
    }
    Label {
        color: Theme.quiet
        objectName: "boardNoHours"
        text: root.board.hoursSentence
        visible: text !== ""
        width: root.innerWidth
    }
    BoardPapersCard {
        board: root.board
        width: root.innerWidth
    }
}
