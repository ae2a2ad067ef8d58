// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// A page's title and the line below it, with an arrow where a touch opens something.
Column {
    id: root

    required property string title
    required property string subtitle
    required property bool opens

    Label {
        Accessible.ignored: true
        font.pixelSize: Theme.heading
        objectName: "pageTitle"
        strong: true
        text: root.title
        width: root.width
    }
    Item {
        height: line.height
        visible: root.subtitle !== ""
        width: root.width

        Label {
            id: line

            Accessible.ignored: true
            color: Theme.quiet
            text: root.subtitle
            width: root.width - (root.opens ? arrow.width + 2 : 0)
        }
        Icon {
            id: arrow

            anchors.bottom: line.bottom
            color: Theme.quiet
            size: Theme.scaled(22)
            text: Glyph.expandMore
            visible: root.opens
            x: line.contentWidth + 2
        }
    }
}
