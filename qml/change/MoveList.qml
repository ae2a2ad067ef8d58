// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// The people of a plan or of a change, one below the other.
ListView {
    id: root

    required property MoveRows rows
    required property string spokenAs
    property string stem: "move"

    signal asked(string key)

    function moveTo(row: int): bool {
        if (row < 0 || row >= root.count)
            return false;
        root.currentIndex = row;
        root.positionViewAtIndex(row, ListView.Contain);
        (root.currentItem as MoveRow).takeFocus();
        return true;
    }

    Accessible.name: root.spokenAs
    Accessible.role: Accessible.List
    Keys.onDownPressed: event => event.accepted = root.moveTo(root.currentIndex + 1)
    Keys.onUpPressed: event => event.accepted = root.moveTo(root.currentIndex - 1)
    bottomMargin: Theme.gap
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    keyNavigationEnabled: false
    model: root.rows
    pixelAligned: true
    spacing: 6

    T.ScrollBar.vertical: ScrollMark {
    }
    delegate: MoveRow {
        id: row

        objectName: root.stem + row.index
        width: ListView.view.width - Theme.snug

        onActiveFocusChanged: if (row.activeFocus)
            root.currentIndex = row.index
        onClicked: if (row.canOpen)
            root.asked(row.key)
    }
}
