// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A face, or two initials on the person's own tint.
Rectangle {
    id: root

    required property string initials
    // 0 to 4: the same person has the same tint on every screen.
    required property int tint
    // A small JPEG in base64url; empty: the initials stand for it.
    property string face: ""
    property int size: Theme.scaled(42)

    Accessible.ignored: true
    border.color: Theme.ink
    border.width: Theme.sunlight ? Theme.strongBorder : 0
    color: Theme.tints[root.tint]
    implicitHeight: root.size
    implicitWidth: root.size
    radius: root.size / 2

    Label {
        Accessible.ignored: true
        anchors.centerIn: parent
        font.pixelSize: Math.round(root.size * 0.39)
        strong: true
        text: root.initials
        visible: !picture.visible
    }
    Image {
        id: picture

        anchors.fill: parent
        anchors.margins: root.border.width
        asynchronous: true
        source: root.face === "" ? "" : "image://faces/" + root.face
        sourceSize.height: root.size * Screen.devicePixelRatio
        sourceSize.width: root.size * Screen.devicePixelRatio
        visible: status === Image.Ready
    }
}
