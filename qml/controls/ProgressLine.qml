// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// How far a long piece of work has come: a line, and always the count in words.
ColumnLayout {
    id: root

    property int done: 0
    // 0 while nobody knows how much there is.
    property int total: 0
    property string text

    readonly property real share: total > 0 ? Math.min(1, done / total) : 0

    Accessible.name: root.text
    Accessible.role: Accessible.ProgressBar
    spacing: Theme.tight

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.snug
        border.color: Theme.edge
        border.width: Theme.sunlight ? Theme.border : 0
        color: Theme.sunk
        radius: height / 2

        Rectangle {
            color: Theme.brand
            height: parent.height
            radius: parent.radius
            width: root.share > 0 ? Math.max(parent.height, parent.width * root.share) : 0

            Behavior on width {
                NumberAnimation {
                    duration: Theme.calm
                }
            }
        }
    }
    Label {
        Accessible.ignored: true
        Layout.fillWidth: true
        color: Theme.quiet
        text: root.text
        visible: root.text !== ""
    }
}
