// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Something that is on or off, said in words beside a switch with a tick.
T.Switch {
    id: root

    property string detail

    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.description: root.detail
    Accessible.name: root.text
    Accessible.role: Accessible.CheckBox
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.hair)
    implicitWidth: implicitContentWidth + implicitIndicatorWidth + Theme.gap
    rightPadding: implicitIndicatorWidth + Theme.gap

    Keys.onEnterPressed: root.toggled()
    Keys.onReturnPressed: root.toggled()

    background: Item {
        FocusRing {
            anchors.margins: -3
            control: root
        }
    }
    contentItem: ColumnLayout {
        spacing: 2

        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            strong: true
            text: root.text
        }
        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.detail
            visible: root.detail !== ""
        }
    }
    indicator: Rectangle {
        border.color: root.checked ? Theme.brand : Theme.edge
        border.width: Theme.strongBorder
        color: root.checked ? Theme.brand : Theme.surface
        implicitHeight: Theme.wide
        implicitWidth: 56
        radius: height / 2
        x: root.width - width
        y: Math.round((root.height - height) / 2)

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: root.checked ? Theme.brandInk : Theme.edge
            height: Theme.roomy - 2
            radius: height / 2
            width: height
            x: root.checked ? parent.width - width - 5 : 5

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                }
            }

            Icon {
                anchors.centerIn: parent
                color: root.checked ? Theme.brand : Theme.surface
                size: 18
                text: root.checked ? Glyph.check : Glyph.close
            }
        }
    }
}
