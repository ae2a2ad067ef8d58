// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// One person of a change: what it means for them, and what does not fit or is missing. A touch opens what can be done.
T.AbstractButton {
    id: root

    required property int index
    required property string key
    required property string name
    required property string initials
    required property string face
    required property int tint
    required property string detail
    required property string outcome
    required property string problem
    required property bool isDone
    required property bool canOpen

    function takeFocus(): void {
        root.forceActiveFocus(Qt.TabFocusReason);
        root.focusReason = Qt.TabFocusReason;
    }

    Accessible.description: root.detail + (root.detail !== "" && root.problem !== "" && root.outcome !== "" ? ". " : "") + (root.outcome !== "" ? root.problem : "")
    Accessible.name: qsTr("%1: %2", "a person, and what becomes of them").arg(root.name).arg(root.outcome !== "" ? root.outcome : root.problem)
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
        color: root.down && root.canOpen ? Theme.sunk : Theme.surface
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
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.detail
                visible: text !== ""
            }
            IconAndWords {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.family: Theme.family
                font.pixelSize: Theme.small
                font.weight: Theme.strongWeight
                glyph: root.isDone ? Glyph.checkCircle : Glyph.arrowForward
                text: root.outcome
                toStart: true
                tone: root.isDone ? Theme.brand : Theme.ink
                visible: text !== ""
            }
            IconAndWords {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.family: Theme.family
                font.pixelSize: Theme.small
                glyph: Glyph.priorityHigh
                text: root.problem
                toStart: true
                tone: Theme.attention
                visible: text !== ""
            }
        }
        Icon {
            color: Theme.quiet
            text: Glyph.chevronRight
            visible: root.canOpen
        }
    }
}
