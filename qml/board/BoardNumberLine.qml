// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// One number of the board: what is counted, how it was before or what there is room for, and how many people stand
// behind it.
T.AbstractButton {
    id: root

    required property string words
    required property string detail
    required property int people
    required property real share
    required property bool urgent
    property string glyph: Glyph.person
    property bool picked: false

    readonly property color tone: root.urgent ? Theme.attention : Theme.ink

    Accessible.checkable: true
    Accessible.checked: root.picked
    Accessible.description: root.detail
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

        Icon {
            color: root.urgent ? Theme.attention : Theme.brand
            size: Theme.scaled(22)
            text: root.urgent ? Glyph.priorityHigh : root.glyph
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
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: root.urgent ? Theme.attention : Theme.quiet
                font.pixelSize: Theme.small
                text: root.detail
                visible: root.detail !== ""
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
