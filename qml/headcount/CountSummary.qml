// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// How many of those who should be here are seen, as a number, a line, and in words.
ColumnLayout {
    id: root

    required property HeadCountScreen headCount
    // Where no list of the missing stands beside it, they are named here.
    property bool namesMissing: false

    spacing: Theme.snug

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.snug

        Label {
            Accessible.ignored: true
            font.pixelSize: Theme.display
            strong: true
            text: qsTr("%L1 of %L2").arg(root.headCount.seen).arg(root.headCount.withMe)
        }
        Label {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignBaseline
            Layout.fillWidth: true
            color: Theme.quiet
            text: qsTr("seen")
        }
    }
    ProgressLine {
        Accessible.name: root.headCount.sentence
        Layout.fillWidth: true
        done: root.headCount.seen
        text: root.namesMissing && !root.headCount.complete ? root.headCount.sentence : ""
        total: root.headCount.withMe
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.headCount.complete

        Icon {
            Layout.alignment: Qt.AlignTop
            color: Theme.brand
            size: Theme.scaled(28)
            text: Glyph.taskAlt
        }
        Label {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            objectName: "headCountSentence"
            strong: true
            text: root.headCount.sentence
        }
    }
}
