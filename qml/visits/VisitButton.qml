// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// One visit in a list, made or planned: whose, when, what for, and how long it was or how late it is.
T.AbstractButton {
    id: root

    required property int index
    required property string visitId
    required property string personId
    required property string name
    required property string initials
    required property int tint
    required property string when
    required property string detail
    required property string tag
    required property bool isLate
    property bool faceShown: true

    Accessible.description: root.when + ", " + root.tag
    Accessible.name: root.name
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.scaled(66), implicitContentHeight + 2 * Theme.tight)
    implicitWidth: 280
    leftPadding: Theme.snug
    rightPadding: Theme.snug

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.isLate ? Theme.attention : Theme.line
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
            initials: root.initials
            tint: root.tint
            visible: root.faceShown
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                strong: true
                text: root.faceShown ? root.name : root.when
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.when
                visible: root.faceShown
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                text: root.detail
                visible: text !== ""
            }
        }
        IconAndWords {
            Layout.preferredWidth: implicitWidth
            font.pixelSize: Theme.small
            font.weight: Theme.strongWeight
            glyph: root.isLate ? Glyph.priorityHigh : ""
            text: root.tag
            tone: root.isLate ? Theme.attention : Theme.quiet
            visible: text !== ""
        }
        Icon {
            color: Theme.quiet
            text: Glyph.chevronRight
        }
    }
}
