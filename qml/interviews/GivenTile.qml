// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// The inside of an answer: its picture over its words, or beside them on a line, and a tick when it is chosen.
Item {
    id: root

    required property string text
    property string picture
    property string glyph
    property bool picked: false
    property bool flat: false

    readonly property bool pictured: picture !== "" || glyph !== ""
    // What the words of every answer have below the picture, so that all pictures are of one size.
    property int wordsRoom: Theme.scaled(28 * 2.5)
    readonly property alias wordsHeight: label.implicitHeight
    readonly property int flatSize: Math.min(Theme.scaled(84), 110)
    readonly property int pictureSize: flat ? flatSize : Math.max(72, Math.min(Theme.scaled(180), height - wordsRoom - Theme.snug - 2 * Theme.gap))

    implicitHeight: root.flat ? Math.max(Theme.scaled(84), label.implicitHeight + 2 * Theme.gap, root.pictured ? root.flatSize + 2 * Theme.tight : 0) : label.implicitHeight + (root.pictured ? Theme.scaled(88) + Theme.snug : Theme.scaled(36)) + 2 * Theme.gap
    implicitWidth: Theme.scaled(220)

    EasyPicture {
        id: drawing

        size: root.pictureSize
        source: root.picture
        visible: root.picture !== ""
        x: root.flat ? Theme.roomy : Math.round((parent.width - width) / 2)
        y: root.flat ? Math.round((parent.height - height) / 2) : Math.max(Theme.gap, Math.round((parent.height - height - root.wordsRoom - Theme.snug) / 2))
    }
    Icon {
        size: drawing.size
        text: root.glyph
        visible: root.picture === "" && root.glyph !== ""
        x: drawing.x
        y: drawing.y
    }
    Label {
        id: label

        readonly property int lead: root.flat && root.pictured ? Theme.roomy + root.flatSize + Theme.gap : Theme.gap

        Accessible.ignored: true
        font.pixelSize: Math.min(Theme.scaled(root.flat ? 24 : 28), 46)
        horizontalAlignment: root.flat ? Text.AlignLeft : Text.AlignHCenter
        strong: true
        text: root.text
        width: parent.width - lead - (root.flat ? tick.width + 2 * Theme.gap : Theme.gap)
        x: lead
        y: root.flat || !root.pictured ? Math.round((parent.height - height) / 2) : drawing.y + drawing.height + Theme.snug
    }
    Rectangle {
        id: tick

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        color: Theme.ink
        height: width
        radius: width / 2
        visible: root.picked
        width: Theme.scaled(36)
        y: root.flat ? Math.round((parent.height - height) / 2) : Theme.gap

        Icon {
            anchors.centerIn: parent
            color: Theme.surface
            size: Math.round(parent.width * 0.75)
            text: Glyph.check
        }
    }
}
