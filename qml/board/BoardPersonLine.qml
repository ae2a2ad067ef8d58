// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// One person behind a number: what they do, and where. A touch opens their page.
T.AbstractButton {
    id: root

    required property int index
    required property string personId
    required property string name
    required property string initials
    required property string face
    required property int tint
    required property string detail

    function takeFocus(): void {
        root.forceActiveFocus(Qt.TabFocusReason);
        root.focusReason = Qt.TabFocusReason;
    }

    Accessible.description: root.detail
    Accessible.name: root.name
    Accessible.role: Accessible.Button
    bottomPadding: Theme.tight
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.scaled(66), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.snug
    rightPadding: Theme.snug
    topPadding: Theme.tight

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.border
        color: root.down ? Theme.sunk : Theme.surface
        radius: Theme.cardRadius

        FocusRing {
            anchors.margins: -2
            control: root
            corner: parent.radius - 3
        }
    }
    contentItem: RowLayout {
        spacing: Theme.snug

        Avatar {
            Layout.alignment: Qt.AlignTop
            face: root.face
            initials: root.initials
            tint: root.tint
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                strong: true
                text: root.name
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
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
