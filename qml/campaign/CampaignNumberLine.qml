// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// One number of a campaign: its shape and words, how much of everybody it is, and how many people stand behind it.
T.AbstractButton {
    id: root

    required property string words
    required property int people
    required property real share
    required property int step
    property string glyph: Glyph.person
    property bool picked: false
    property bool urgent: false

    readonly property color tone: root.urgent ? Theme.attention : Theme.ink

    Accessible.checkable: true
    Accessible.checked: root.picked
    Accessible.name: qsTr("%1: %2", "what is counted, how many").arg(root.words).arg(root.people)
    Accessible.role: Accessible.Button
    bottomPadding: Theme.hair
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.tight
    rightPadding: Theme.tight
    topPadding: Theme.hair

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: Theme.brand
        border.width: root.picked ? Theme.strongBorder : 0
        color: root.picked ? Theme.brandSoft : root.down ? Theme.sunk : "transparent"
        radius: Theme.buttonRadius

        FocusRing {
            control: root
        }
    }
    contentItem: RowLayout {
        spacing: Theme.snug

        StepMark {
            color: root.urgent ? Theme.attention : Theme.brand
            otherwise: root.glyph
            step: root.step
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.hair

            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: root.tone
                strong: root.urgent || root.picked
                text: root.words
            }
            Rectangle {
                Layout.fillWidth: true
                border.color: Theme.line
                border.width: Theme.sunlight ? Theme.border : 0
                color: Theme.sunk
                implicitHeight: 6
                radius: height / 2

                Rectangle {
                    color: root.urgent ? Theme.attention : Theme.brand
                    height: parent.height
                    radius: height / 2
                    visible: root.people > 0
                    width: Math.max(height, parent.width * root.share)
                }
            }
        }
        Label {
            Accessible.ignored: true
            Layout.minimumWidth: Theme.scaled(44)
            color: root.tone
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignRight
            strong: true
            text: root.people.toLocaleString(Qt.locale(), "f", 0)
        }
        Icon {
            color: Theme.quiet
            size: Theme.scaled(22)
            text: Glyph.chevronRight
        }
    }
}
