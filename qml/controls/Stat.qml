// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A number and the word that says what it counts.
Row {
    id: root

    required property int count
    required property string word
    property color tone: Theme.ink

    Accessible.name: root.count + " " + root.word
    Accessible.role: Accessible.StaticText
    spacing: Theme.tight

    Label {
        id: number

        Accessible.ignored: true
        color: root.tone
        font.pixelSize: Theme.scaled(30)
        strong: true
        text: root.count.toLocaleString(Qt.locale(), "f", 0)
    }
    Label {
        Accessible.ignored: true
        anchors.baseline: number.baseline
        color: Theme.quiet
        text: root.word
    }
}
