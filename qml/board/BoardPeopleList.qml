// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// The people behind a number, by name.
ColumnLayout {
    id: root

    required property BoardScreen board
    // Where the numbers are not beside it, a way back to them.
    property bool returns: false

    signal personAsked(string personId)

    spacing: Theme.snug

    RowLayout {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.snug
        spacing: Theme.tight

        IconButton {
            glyph: Glyph.arrowBack
            objectName: "boardBack"
            spokenAs: qsTr("Back to all numbers")
            visible: root.returns

            onClicked: root.board.choose("")
        }
        SectionTitle {
            Layout.fillWidth: true
            objectName: "boardPeopleTitle"
            text: root.board.peopleTitle
        }
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quiet
        objectName: "boardNobody"
        text: root.board.nobodySentence
        visible: text !== ""
    }
    ListView {
        id: list

        function moveTo(row: int): bool {
            if (row < 0 || row >= list.count)
                return false;
            list.currentIndex = row;
            list.positionViewAtIndex(row, ListView.Contain);
            (list.currentItem as BoardPersonLine).takeFocus();
            return true;
        }

        Accessible.name: root.board.peopleTitle
        Accessible.role: Accessible.List
        Keys.onDownPressed: event => event.accepted = list.moveTo(list.currentIndex + 1)
        Keys.onUpPressed: event => event.accepted = list.moveTo(list.currentIndex - 1)
        Layout.fillHeight: true
        Layout.fillWidth: true
        bottomMargin: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        keyNavigationEnabled: false
        model: root.board.people
        objectName: "boardPeople"
        pixelAligned: true
        spacing: 6

        T.ScrollBar.vertical: ScrollMark {
        }
        delegate: BoardPersonLine {
            id: line

            objectName: "boardPerson" + line.index
            width: ListView.view.width - Theme.snug

            onActiveFocusChanged: if (line.activeFocus)
                list.currentIndex = line.index
            onClicked: root.personAsked(line.personId)
        }
    }
}
