// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// The rows of the register. Up and down move from person to person, left and right within one; Tab goes through all.
ListView {
    id: root

    required property RegisterScreen register
    property bool goingHome: false
    property bool choosing: false
    // Where the first row is: a list of rows of unequal height moves it away from 0, and does not tell by originY.
    property real firstY: 0

    signal notHere(string personId, string name)

    // Arrow keys and Tab land on the row's large button, or on its last one when coming from below.
    function moveTo(row: int): bool {
        if (row < 0 || row >= root.count)
            return false;
        root.currentIndex = row;
        root.positionViewAtIndex(row, ListView.Contain);
        (root.currentItem as RegisterRow).takeFocus();
        return true;
    }
    // What stands above the rows may scroll with them; the list begins at its very top.
    function returnToTop(): void {
        if (root.contentY <= 0)
            root.contentY = -root.topMargin;
    }

    Accessible.name: qsTr("Register")
    Accessible.role: Accessible.List
    Keys.onDownPressed: event => event.accepted = root.moveTo(root.currentIndex + 1)
    Keys.onUpPressed: event => event.accepted = root.moveTo(root.currentIndex - 1)
    bottomMargin: Theme.gap
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 320
    clip: true
    keyNavigationEnabled: false
    model: root.register.rows
    objectName: "registerList"
    pixelAligned: true
    reuseItems: true
    spacing: 6

    onTopMarginChanged: root.returnToTop()

    T.ScrollBar.vertical: ScrollMark {
    }
    delegate: RegisterRow {
        id: row

        choosing: root.choosing
        goingHome: root.goingHome
        objectName: "registerRow" + row.index
        width: ListView.view.width - Theme.snug

        onActiveFocusChanged: if (row.activeFocus)
            root.currentIndex = row.index
        onChosen: root.register.chooseOnly(row.personId)
        onDetailsPressed: root.register.openDetails(row.personId)
        onLeftBackwards: event => event.accepted = root.moveTo(row.index - 1)
        onLeftForwards: event => event.accepted = root.moveTo(row.index + 1)
        onNotHerePressed: root.notHere(row.personId, row.name)
        onPressed: root.register.press(row.personId)
        onYChanged: if (row.index === 0)
            root.firstY = row.y
    }
    move: Transition {
        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
            property: "y"
        }
    }
    moveDisplaced: Transition {
        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
            property: "y"
        }
    }
}
