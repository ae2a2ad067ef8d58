// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// What a line of the month says: its week and sums at the left, its job and what is written at the right.
Item {
    id: root

    required property string week
    required property string sum
    required property string job
    required property string about
    required property bool first
    required property bool written
    required property bool picked
    required property int weekRoom

    implicitHeight: Math.max(words.implicitHeight + 2 * Theme.tight, days.implicitHeight + Theme.snug)

    Column {
        id: days

        anchors.top: parent.top
        anchors.topMargin: Theme.snug
        visible: root.first
        width: root.weekRoom - Theme.tight

        Label {
            Accessible.ignored: true
            font.pixelSize: Theme.small
            strong: true
            text: root.week
            width: parent.width
        }
        Label {
            Accessible.ignored: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.sum
            visible: text !== ""
            width: parent.width
        }
    }
    RowLayout {
        anchors.left: parent.left
        anchors.leftMargin: root.weekRoom + Theme.snug
        anchors.right: parent.right
        anchors.rightMargin: Theme.tight
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tight

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                strong: true
                text: root.job
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: root.written ? Theme.ink : Theme.quiet
                font.pixelSize: Theme.small
                text: root.about
            }
        }
        Icon {
            color: root.picked ? Theme.brand : Theme.quiet
            size: Theme.scaled(20)
            text: root.picked ? Glyph.edit : root.written ? Glyph.check : Glyph.circle
        }
    }
}
