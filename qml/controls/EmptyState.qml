// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// Nothing to show: says why in a sentence, and what can be done next.
Item {
    id: root

    property string glyph: Glyph.info
    property string title
    property string text
    property string action

    signal acted

    implicitHeight: column.implicitHeight + 2 * Theme.wide

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        spacing: Theme.tight
        width: Math.min(root.width - 2 * Theme.roomy, Theme.scaled(460))

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.tight
            Layout.preferredHeight: Theme.scaled(88)
            Layout.preferredWidth: Theme.scaled(88)
            border.color: Theme.brand
            border.width: Theme.sunlight ? Theme.strongBorder : 0
            color: Theme.brandSoft
            radius: width / 2

            Icon {
                anchors.centerIn: parent
                color: Theme.brand
                size: Theme.scaled(44)
                text: root.glyph
            }
        }
        Label {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignHCenter
            strong: true
            text: root.title
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.15
            text: root.text
        }
        ActionButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: column.width
            Layout.topMargin: Theme.snug
            kind: ActionButton.Kind.Primary
            objectName: "emptyAction"
            text: root.action
            visible: root.action !== ""

            onClicked: root.acted()
        }
    }
}
