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
    // The icon after the words: where it points on.
    property bool glyphLast: false

    readonly property int lead: glyph !== "" ? glyphSize + (text !== "" ? Math.round(label.font.pixelSize * 0.45) : 0) : 0
    // Measured apart from the label: a Text that wraps reports a width that depends on the width it was given.
    readonly property int natural: Math.ceil(measure.advanceWidth) + 2
    readonly property int room: Math.max(0, width - lead)
    // Where the pair begins, so that icon and words are centred as one.
    readonly property int start: toStart ? 0 : Math.max(0, Math.round((room - Math.min(natural, room)) / 2))

    implicitHeight: Math.max(root.text !== "" ? label.implicitHeight : 0, root.glyph !== "" ? root.glyphSize : 0)
    implicitWidth: root.lead + (root.text !== "" ? root.natural : 0)

    TextMetrics {
        id: measure

        font: label.font
        text: root.text
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: root.tone
        size: root.glyphSize
        text: root.glyph
        visible: root.glyph !== ""
        x: root.glyphLast ? root.start + Math.min(root.natural, root.room) + root.lead - root.glyphSize : root.start
    }
    Label {
        id: label

        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        color: root.tone
        horizontalAlignment: root.toStart || root.glyph !== "" ? Text.AlignLeft : Text.AlignHCenter
        text: root.text
        width: root.room
        wrapMode: root.natural > root.room ? Text.Wrap : Text.NoWrap
        x: root.glyph === "" ? 0 : root.glyphLast ? root.start : root.start + root.lead
    }
}
