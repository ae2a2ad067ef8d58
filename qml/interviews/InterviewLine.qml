// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// One person and where their reassessment stands: a word and a shape, how far it is, and the one thing to do.
T.AbstractButton {
    id: root

    required property int index
    required property string personId
    required property string name
    required property string initials
    required property string face
    required property int tint
    required property int standing
    required property string standingWords
    required property string detail
    required property string act

    readonly property bool begun: standing === InterviewRows.Begun
    readonly property bool late: standing === InterviewRows.Late

    function takeFocus(): void {
        root.forceActiveFocus(Qt.TabFocusReason);
        root.focusReason = Qt.TabFocusReason;
    }

    Accessible.description: root.standingWords + ", " + root.detail
    Accessible.name: root.act + ": " + root.name
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.scaled(66), implicitContentHeight + 2 * Theme.tight)
    leftPadding: Theme.snug
    rightPadding: Theme.gap

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.begun ? Theme.brand : Theme.line
        border.width: root.begun ? Theme.strongBorder : Theme.border
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
            face: root.face
            initials: root.initials
            tint: root.tint
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.title
                strong: true
                text: root.name
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: 6

                Icon {
                    Layout.alignment: Qt.AlignTop
                    color: root.late ? Theme.attention : Theme.brand
                    size: Theme.scaled(20)
                    text: root.standing === InterviewRows.Done ? Glyph.checkCircle : root.begun ? Glyph.editNote : root.late ? Glyph.priorityHigh : Glyph.circle
                }
                Label {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: root.late ? Theme.attention : Theme.ink
                    font.pixelSize: Theme.small
                    text: root.detail === "" ? root.standingWords : qsTr("%1 · %2", "standing and detail").arg(root.standingWords).arg(root.detail)
                }
            }
        }
        Label {
            Accessible.ignored: true
            Layout.maximumWidth: root.width * 0.3
            color: Theme.brand
            horizontalAlignment: Text.AlignRight
            strong: true
            text: root.act
        }
        Icon {
            color: Theme.quiet
            text: Glyph.chevronRight
        }
    }
}
