// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// One face of the head count: an empty ring until it is seen, then a tick and a filled ground.
T.AbstractButton {
    id: root

    required property int index
    required property string personId
    required property string name
    required property string initials
    required property string face
    required property int tint
    required property bool seen
    required property string alert

    Accessible.checkable: true
    Accessible.checked: root.seen
    Accessible.description: root.alert
    Accessible.name: root.seen ? qsTr("%1, seen").arg(root.name) : qsTr("%1, not seen yet").arg(root.name)
    Accessible.role: Accessible.CheckBox
    focusPolicy: Qt.StrongFocus
    implicitHeight: implicitContentHeight + 2 * Theme.gap
    objectName: "face" + root.index
    padding: Theme.gap

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.seen ? Theme.brand : Theme.edge
        border.width: root.seen ? Theme.strongBorder : Theme.border
        color: root.seen ? Theme.brandSoft : root.down ? Theme.sunk : Theme.surface
        radius: Theme.cardRadius

        FocusRing {
            control: root
            corner: parent.radius
        }
        Icon {
            anchors.margins: Theme.snug
            anchors.right: parent.right
            anchors.top: parent.top
            color: root.seen ? Theme.brand : Theme.edge
            size: Theme.scaled(28)
            text: root.seen ? Glyph.checkCircle : Glyph.circle
        }
    }
    contentItem: ColumnLayout {
        spacing: Theme.hair

        Avatar {
            Layout.alignment: Qt.AlignHCenter
            border.color: root.seen ? Theme.brand : Theme.ink
            border.width: root.seen || Theme.sunlight ? Theme.strongBorder : 0
            face: root.face
            initials: root.initials
            size: Theme.scaled(72)
            tint: root.tint
        }
        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.pixelSize: Theme.body
            horizontalAlignment: Text.AlignHCenter
            strong: true
            text: root.name
        }
        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.danger
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            strong: true
            text: root.alert
            visible: text !== ""
        }
        Label {
            Accessible.ignored: true
            Layout.fillHeight: true
            Layout.fillWidth: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            text: root.seen ? qsTr("seen") : qsTr("not seen yet")
        }
    }
}
