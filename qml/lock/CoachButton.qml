// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// One coach to choose.
T.AbstractButton {
    id: root

    required property int index
    required property string coachId
    required property string name
    required property string initials
    required property int tint

    Accessible.name: root.name
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.scaled(72), implicitContentHeight + 2 * Theme.tight)
    leftPadding: Theme.snug
    rightPadding: Theme.snug

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.border
        color: root.down ? Theme.sunk : Theme.surface
        radius: Theme.cardRadius

        FocusRing {
            control: root
            corner: parent.radius
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Avatar {
            initials: root.initials
            size: Theme.scaled(48)
            tint: root.tint
        }
        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            strong: true
            text: root.name
        }
        Icon {
            color: Theme.quiet
            text: Glyph.chevronRight
        }
    }
}
