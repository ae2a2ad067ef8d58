// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// The parts of the interview, and the way it is shown to the person. The end is one of them.
ColumnLayout {
    id: root

    required property InterviewScreen interview
    // Down the side, or along the top.
    property bool column: true

    // Along the top they stand in one row, or not at all: the questions need the height.
    readonly property bool fits: column || (width + Theme.tight) / Theme.scaled(140) >= interview.parts.count

    readonly property int across: column ? 1 : Math.max(1, interview.parts.count)

    signal chosen

    function choose(part: int): void {
        root.interview.openPart(part);
        root.chosen();
    }

    Accessible.name: qsTr("Parts of the interview")
    Accessible.role: Accessible.PageTabList
    spacing: Theme.snug

    Item {
        id: room

        Layout.fillWidth: true
        implicitHeight: grid.implicitHeight

        Grid {
            id: grid

            columns: root.across
            spacing: Theme.tight
            width: room.width

            Repeater {
                model: root.interview.parts

                delegate: PartButton {
                    id: part

                    compact: !root.column
                    objectName: (root.column ? "part" : "topPart") + part.index
                    width: Math.floor((room.width - (root.across - 1) * Theme.tight) / root.across)

                    onClicked: root.choose(part.index)
                }
            }
        }
    }
    Toggle {
        Layout.fillWidth: true
        checked: root.interview.easyRead
        detail: root.column ? qsTr("Pictures, short words, one question at a time") : ""
        objectName: "easyRead"
        text: qsTr("Easy-read for %1").arg(root.interview.calledName)

        onToggled: root.interview.easyRead = checked
    }
}
