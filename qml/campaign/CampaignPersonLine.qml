// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// One person behind a number: how they stand, in a word and a shape, when it is booked or why not, and what is next.
T.AbstractButton {
    id: root

    required property int index
    required property string personId
    required property string name
    required property string initials
    required property string face
    required property int tint
    required property int step
    required property string stepWords
    required property string detail
    required property string advocate
    required property string act

    readonly property bool overdue: root.step === CampaignPeople.Overdue

    function takeFocus(): void {
        root.forceActiveFocus(Qt.TabFocusReason);
        root.focusReason = Qt.TabFocusReason;
    }

    Accessible.description: Array.from([root.stepWords, root.detail, root.advocate]).filter(words => words !== "").join(", ")
    Accessible.name: root.act + ": " + root.name
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
        border.color: root.overdue || root.advocate !== "" ? Theme.attention : Theme.line
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
            RowLayout {
                Layout.fillWidth: true
                spacing: 6

                StepMark {
                    Layout.alignment: Qt.AlignTop
                    size: Theme.scaled(20)
                    step: root.step
                }
                Label {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: root.overdue ? Theme.attention : Theme.ink
                    font.pixelSize: Theme.small
                    text: root.detail === "" ? root.stepWords : qsTr("%1 · %2", "standing and detail").arg(root.stepWords).arg(root.detail)
                }
            }
            IconAndWords {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                glyph: Glyph.recordVoiceOver
                text: root.advocate
                toStart: true
                tone: Theme.attention
                visible: root.advocate !== ""
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
