// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What the service answers for: the numbers, and beside them in landscape the people behind one of them.
ScreenPage {
    id: root

    required property BoardScreen board

    readonly property bool sideBySide: width > height && width / Theme.textScale > 820
    readonly property bool empty: board.emptySentence !== ""
    readonly property bool peopleShown: sideBySide || board.chosen !== ""

    signal changesAsked
    signal personAsked(string personId)

    subtitle: root.empty ? "" : root.board.countSentence
    title: qsTr("Board")

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: root.sideMargin
        anchors.rightMargin: root.sideMargin - Theme.snug
        anchors.topMargin: Theme.tight
        spacing: Theme.snug

        Banner {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.snug
            glyph: Glyph.error
            objectName: "boardProblem"
            text: root.board.problem
            tone: Card.Tone.Danger
            visible: text !== ""
        }
        EmptyState {
            Layout.fillHeight: true
            Layout.fillWidth: true
            glyph: Glyph.checklist
            objectName: "noBoard"
            text: root.board.emptySentence
            title: qsTr("Nothing to count yet")
            visible: root.empty
        }
        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: !root.empty

            BoardNumbersList {
                Layout.fillHeight: true
                Layout.fillWidth: !root.sideBySide
                Layout.preferredWidth: Math.min(Theme.scaled(460), root.width * 0.5)
                board: root.board
                objectName: "boardNumbers"
                picked: root.peopleShown ? root.board.shownKey : ""
                visible: root.sideBySide || root.board.chosen === ""

                onChangesAsked: root.changesAsked()
            }
            BoardPeopleList {
                Layout.fillHeight: true
                Layout.fillWidth: true
                board: root.board
                returns: !root.sideBySide
                visible: root.peopleShown

                onPersonAsked: personId => root.personAsked(personId)
            }
        }
    }
}
