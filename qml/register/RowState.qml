// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// When a mark was made and by whom, and whether somebody still has to look at it.
Item {
    id: root

    property string text
    property bool inConflict: false
    property bool held: false

    readonly property bool flagged: inConflict || held

    implicitHeight: (line.text !== "" ? line.implicitHeight : 0) + (root.flagged ? flag.height : 0)
    implicitWidth: Math.ceil(Math.max(line.implicitWidth, root.flagged ? flag.width : 0))

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: root.width

        Label {
            id: line

            color: Theme.quiet
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignRight
            text: root.text
            visible: text !== ""
            width: parent.width
        }
        Row {
            id: flag

            anchors.right: parent.right
            spacing: Theme.hair
            visible: root.flagged

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.attention
                size: Theme.scaled(18)
                text: root.inConflict ? Glyph.callSplit : Glyph.panTool
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.attention
                font.pixelSize: Theme.small
                strong: true
                text: root.inConflict ? qsTr("Two answers") : qsTr("Held")
            }
        }
    }
}
