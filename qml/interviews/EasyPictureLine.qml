// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside
import Alongside.Controls

// One picture as the person sees it, the words beside it, and where it comes from. A touch chooses another.
T.AbstractButton {
    id: root

    required property int index
    required property string words
    required property string picture
    required property string origin

    Accessible.description: root.origin
    Accessible.name: qsTr("Another picture for: %1").arg(root.words)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.tight)
    implicitWidth: implicitContentWidth + 2 * Theme.snug
    leftPadding: Theme.snug
    objectName: "easyPicture" + root.index
    rightPadding: Theme.snug

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.border
        color: root.down ? Theme.sunk : Theme.surface
        radius: Theme.buttonRadius

        FocusRing {
            control: root
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        EasyPicture {
            size: 76
            source: root.picture
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                strong: true
                text: root.words
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.quiet
                text: root.origin
            }
        }
        Icon {
            color: Theme.quiet
            text: Glyph.chevronRight
        }
    }
}
