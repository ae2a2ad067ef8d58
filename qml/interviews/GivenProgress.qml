// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls

// How far the person has come: a bar for each question, and the count in words.
Item {
    id: root

    required property int place
    required property int total

    readonly property int gapWide: 6

    Accessible.name: words.text
    Accessible.role: Accessible.ProgressBar
    implicitHeight: words.implicitHeight

    Row {
        id: bars

        anchors.verticalCenter: parent.verticalCenter
        spacing: root.gapWide
        width: root.width - words.width - Theme.gap

        Repeater {
            model: root.total

            delegate: Rectangle {
                id: bar

                required property int index
                readonly property bool passed: index <= root.place

                border.color: Theme.edge
                border.width: bar.passed ? 0 : Theme.border
                color: bar.passed ? Theme.brand : Theme.sunk
                height: 10
                radius: 5
                width: Math.min(Theme.scaled(64), Math.max(4, (bars.width - (root.total - 1) * root.gapWide) / root.total))
            }
        }
    }
    Label {
        id: words

        Accessible.ignored: true
        anchors.right: parent.right
        color: Theme.quiet
        font.pixelSize: Theme.title
        text: qsTr("%1 of %2").arg(root.place + 1).arg(root.total)
        width: implicitWidth
        wrapMode: Text.NoWrap
    }
}
