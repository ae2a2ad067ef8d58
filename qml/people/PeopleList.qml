// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// The people found, by name.
ListView {
    id: root

    required property PeopleScreen people

    function moveTo(row: int): bool {
        if (row < 0 || row >= root.count)
            return false;
        root.currentIndex = row;
        root.positionViewAtIndex(row, ListView.Contain);
        (root.currentItem as PersonLine).takeFocus();
        return true;
    }

    Accessible.name: qsTr("People")
    Accessible.role: Accessible.List
    Keys.onDownPressed: event => event.accepted = root.moveTo(root.currentIndex + 1)
    Keys.onUpPressed: event => event.accepted = root.moveTo(root.currentIndex - 1)
    bottomMargin: Theme.gap
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 320
    clip: true
    keyNavigationEnabled: false
    model: root.people.rows
    objectName: "peopleList"
    pixelAligned: true
    reuseItems: true
    spacing: 6

    T.ScrollBar.vertical: ScrollMark {
    }
    delegate: PersonLine {
        id: person

        picked: root.people.person.personId === person.personId
        objectName: "person" + person.index
        width: ListView.view.width - Theme.snug

        onActiveFocusChanged: if (person.activeFocus)
            root.currentIndex = person.index
        onClicked: root.people.person.open(person.personId)
    }
}
