// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Whose margin changes on the day on which the next rules begin, so that somebody talks with them before.
Sheet {
    id: root

    required property MarginRows coming

    // The words above a column may wrap; its money may not.
    readonly property int moneyWidth: Theme.scaled(96)

    signal personAsked(string personId)

    function ask(personId: string): void {
        root.close();
        root.personAsked(personId);
    }

    objectName: "marginSheet"
    subtitle: qsTr("As far as hours and pay are written. Check with welfare rights before anybody decides by this.")
    title: root.coming.sentence

    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: people

        Layout.fillWidth: true
        spacing: Theme.tight
        visible: lines.count > 0

        Item {
            implicitHeight: Math.max(until.implicitHeight, since.implicitHeight)
            width: people.width

            Label {
                id: until

                anchors.bottom: parent.bottom
                color: Theme.quiet
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignRight
                text: qsTr("Until then", "margin")
                width: root.moneyWidth
                x: since.x - width - Theme.tight
            }
            Label {
                id: since

                anchors.bottom: parent.bottom
                color: Theme.quiet
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignRight
                text: qsTr("From then on", "margin")
                width: root.moneyWidth
                // In line with the money: the arrow of a line is at its right.
                x: people.width - width - Theme.scaled(22) - Theme.tight - Theme.snug
            }
        }
        Repeater {
            id: lines

            model: root.coming

            delegate: MarginLine {
                id: line

                moneyWidth: root.moneyWidth
                width: people.width

                onClicked: root.ask(line.personId)
            }
        }
    }
}
