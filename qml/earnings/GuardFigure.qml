// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// One figure of the guard: what it is at the left, how much at the right.
Item {
    id: root

    // Both, apart by a tab.
    required property string modelData

    readonly property list<string> parts: root.modelData.split("\t")

    implicitHeight: Math.max(what.implicitHeight, amount.implicitHeight)

    Label {
        id: what

        Accessible.ignored: true
        color: Theme.quiet
        text: root.parts[0]
        width: root.width - amount.width - Theme.snug
    }
    Label {
        id: amount

        Accessible.ignored: true
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        strong: true
        text: root.parts[1] ?? ""
        wrapMode: Text.NoWrap
    }
}
