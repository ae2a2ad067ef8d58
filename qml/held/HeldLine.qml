// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls

// One thing that is held: about whom, who recorded it, and why it could not be taken.
T.AbstractButton {
    id: root

    required property int index
    required property string bundleId
    required property string about
    required property string who
    required property string why
    property bool picked: false

    Accessible.description: root.why
    Accessible.name: root.about + ", " + root.who
    Accessible.role: Accessible.Button
    bottomPadding: Theme.snug
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap
    rightPadding: Theme.snug
    topPadding: Theme.snug

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.picked ? Theme.brand : Theme.line
        border.width: root.picked ? Theme.strongBorder : Theme.border
        color: root.picked ? Theme.brandSoft : root.down ? Theme.sunk : Theme.surface
        radius: Theme.cardRadius

        FocusRing {
            anchors.margins: -2
            control: root
            corner: parent.radius - 3
        }
    }
    contentItem: RowLayout {
        spacing: Theme.snug

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                strong: true
                text: root.about
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.who
            }
            Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                text: root.why
            }
        }
        Icon {
            color: root.picked ? Theme.brand : Theme.quiet
            text: Glyph.chevronRight
        }
    }
}
