// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// What the squares of the map mean.
Flow {
    id: root

    Accessible.name: qsTr("Key")
    Accessible.role: Accessible.Grouping
    spacing: Theme.gap

    Repeater {
        model: [{
                "kind": AttendanceDays.Here,
                "letter": "",
                "words": qsTr("here")
            }, {
                "kind": AttendanceDays.Away,
                "letter": qsTr("S"),
                "words": qsTr("away, with its letter")
            }, {
                "kind": AttendanceDays.AwayUnexplained,
                "letter": "?",
                "words": qsTr("away, we don't know why")
            }, {
                "kind": AttendanceDays.NotExpected,
                "letter": "",
                "words": qsTr("not expected")
            }, {
                "kind": AttendanceDays.ToCome,
                "letter": "",
                "words": qsTr("still to come")
            }]

        delegate: Row {
            id: entry

            required property var modelData

            spacing: Theme.tight

            AttendanceCell {
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.scaled(20)
                kind: entry.modelData.kind
                letter: entry.modelData.letter
                width: Theme.scaled(20)
                words: entry.modelData.words
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: entry.modelData.words
            }
        }
    }
}
