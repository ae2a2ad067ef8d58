// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The inside of a button: an icon and words, centred together, the words wrapping when they must.
Item {
    id: root

    property alias font: label.font
    property string glyph
    property int glyphSize: Math.round(label.font.pixelSize * 1.35)
    property string text
    property color tone: Theme.ink
    property bool toStart: false

    // Where the pair begins, so that icon and words are centred as one.
    readonly property int start: toStart ? 0 : Math.max(0, Math.round((width - lead - label.contentWidth) / 2))
    readonly property int lead: glyph !== "" ? glyphSize + (text !== "" ? Math.round(label.font.pixelSize * 0.45) : 0) : 0

    implicitHeight: Math.max(label.text !== "" ? label.implicitHeight : 0, root.glyph !== "" ? root.glyphSize : 0)
    implicitWidth: root.lead + Math.ceil(label.implicitWidth) + 2

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: root.tone
        size: root.glyphSize
        text: root.glyph
        visible: root.glyph !== ""
        x: root.start
    }
    Label {
        id: label

        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        color: root.tone
        horizontalAlignment: root.toStart || root.glyph !== "" ? Text.AlignLeft : Text.AlignHCenter
        text: root.text
        width: root.width - root.lead
        // Text that once wrapped stays wrapped when its room grows (Qt 6.4), so it may wrap only when it must.
        wrapMode: implicitWidth > width ? Text.Wrap : Text.NoWrap
        x: root.glyph !== "" ? root.start + root.lead : 0
    }
}
