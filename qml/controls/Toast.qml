// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// What was just done, and the way back. It never takes the focus and never covers a button.
Rectangle {
    id: root

    property string text
    property string action: qsTr("Undo")
    property bool compact: false

    signal acted

    Accessible.name: root.text
    Accessible.role: Accessible.AlertMessage
    color: Theme.inverse
    implicitHeight: row.implicitHeight + Theme.hair
    implicitWidth: row.implicitWidth + Theme.gap + Theme.hair
    opacity: root.text !== "" ? 1 : 0
    radius: Theme.buttonRadius
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.hair
        spacing: Theme.tight

        Icon {
            color: Theme.inverseAccent
            size: Theme.scaled(22)
            text: Glyph.check
        }
        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.inverseInk
            font.pixelSize: root.compact ? Theme.small : Theme.body
            text: root.text
        }
        InverseButton {
            objectName: "undoButton"
            text: root.action
            visible: root.action !== ""

            onClicked: root.acted()
        }
    }
}
