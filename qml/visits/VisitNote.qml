// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// One note as it reads now, who wrote it, and what it said before.
RowLayout {
    id: root

    required property int index
    required property string noteId
    required property string words
    required property string line
    required property string before

    signal corrected

    spacing: Theme.snug

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        Label {
            Layout.fillWidth: true
            objectName: "note" + root.index
            text: root.words
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.line
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: qsTr("Before: %1").arg(root.before)
            visible: root.before !== ""
        }
    }
    IconButton {
        Layout.alignment: Qt.AlignTop
        glyph: Glyph.editNote
        objectName: "correctNote" + root.index
        spokenAs: qsTr("Correct this note")
        tone: Theme.quiet

        onClicked: root.corrected()
    }
}
