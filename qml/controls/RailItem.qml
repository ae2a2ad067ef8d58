// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One place in the app: an icon over its name.
T.AbstractButton {
    id: root

    required property string glyph
    property bool picked: false
    property string spokenAs: root.text

    readonly property color tone: picked ? Theme.brand : Theme.quiet

    Accessible.checkable: true
    Accessible.checked: root.picked
    Accessible.name: root.spokenAs
    Accessible.role: Accessible.PageTab
    bottomPadding: Theme.hair
    focusPolicy: Qt.StrongFocus
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    implicitWidth: Theme.scaled(86)
    topPadding: Theme.hair

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Item {
        FocusRing {
            anchors.margins: -1
            control: root
            corner: Theme.snug
        }
    }
    contentItem: Column {
        spacing: 2

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            border.color: Theme.brand
            border.width: root.picked && Theme.sunlight ? Theme.strongBorder : 0
            color: root.picked ? Theme.brandSoft : root.down ? Theme.sunk : "transparent"
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
            Accessible.ignored: true
            color: root.tone
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            strong: root.picked
            text: root.text
            width: root.availableWidth
        }
    }
}
