// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One place in the app: an icon over its name.
T.AbstractButton {
    id: root

    required property string glyph
    property string spokenAs: root.text

    readonly property color tone: checked ? Theme.brand : Theme.quiet

    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.name: root.spokenAs
    Accessible.role: Accessible.PageTab
    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.scaled(34) + label.implicitHeight + 2 * Theme.hair + 2
    implicitWidth: Theme.scaled(86)

    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    background: Item {
        FocusRing {
            anchors.margins: -1
            control: root
            corner: Theme.snug
        }
    }
    contentItem: Item {
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            border.color: Theme.brand
            border.width: root.checked && Theme.sunlight ? Theme.strongBorder : 0
            color: root.checked ? Theme.brandSoft : root.down ? Theme.sunk : "transparent"
            height: Theme.scaled(34)
            radius: height / 2
            width: Theme.scaled(60)

            Icon {
                anchors.centerIn: parent
                color: root.tone
                text: root.glyph
            }
        }
        Label {
            id: label

            Accessible.ignored: true
            anchors.bottom: parent.bottom
            color: root.tone
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            strong: root.checked
            text: root.text
            width: parent.width
        }
    }
}
