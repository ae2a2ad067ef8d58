// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// Words that were found: about whom, where they stand, the words around them, who wrote them and when.
T.AbstractButton {
    id: root

    required property int index
    required property string personId
    required property string visitId
    required property string name
    required property string initials
    required property int tint
    required property string place
    required property string excerpt
    required property string line
    required property bool isCorrected

    Accessible.description: qsTr("%1: %2", "where it stands, words").arg(root.place).arg(root.excerpt)
    Accessible.name: qsTr("%1, %2", "name, when and who").arg(root.name).arg(root.line)
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
            IconAndWords {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                glyph: root.visitId === "" ? Glyph.edit : Glyph.event
                text: root.place
                toStart: true
                tone: Theme.quiet
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: root.excerpt
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.isCorrected ? qsTr("%1 · corrected since").arg(root.line) : root.line
            }
        }
        Icon {
            color: Theme.quiet
            text: Glyph.chevronRight
        }
    }
}
