// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// One thing that was added: its picture at once, what it is, by whom and when.
T.AbstractButton {
    id: root

    required property int index
    required property string attachmentId
    required property string what
    required property string detail
    required property string picture
    property real side: Theme.scaled(64)

    Accessible.description: root.detail
    Accessible.name: root.what
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(root.side, implicitContentHeight)
    implicitWidth: implicitContentWidth
    objectName: "attachment" + root.index

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        color: root.down ? Theme.sunk : Theme.surface
        radius: Theme.smallRadius

        FocusRing {
            control: root
            corner: Theme.smallRadius
        }
    }
    contentItem: RowLayout {
        spacing: Theme.snug

        Rectangle {
            Layout.preferredHeight: root.side
            Layout.preferredWidth: root.side
            color: Theme.sunk
            radius: Theme.smallRadius

            Icon {
                anchors.centerIn: parent
                color: Theme.quiet
                text: Glyph.mic
                visible: root.picture === ""
            }
            Image {
                anchors.fill: parent
                anchors.margins: 2
                cache: false
                fillMode: Image.PreserveAspectFit
                source: root.picture
                sourceSize.height: height
                sourceSize.width: width
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                strong: true
                text: root.what
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.detail
            }
        }
        Icon {
            color: Theme.quiet
            text: Glyph.chevronRight
        }
    }
}
