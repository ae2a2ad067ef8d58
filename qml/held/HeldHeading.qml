// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls
import Alongside.Screens

// What it is about and where it came from, and the way back where the list is not beside it.
Item {
    id: root

    required property HeldMatter matter
    property bool backShown: false

    readonly property int lead: backShown ? back.width + Theme.gap : 0

    implicitHeight: Math.max(words.height, root.backShown ? back.height : 0)

    IconButton {
        id: back

        bordered: true
        glyph: Glyph.arrowBack
        objectName: "matterBack"
        spokenAs: qsTr("Back to the list")
        visible: root.backShown

        onClicked: root.matter.close()
    }
    Column {
        id: words

        spacing: 2
        width: root.width - x
        x: root.lead

        Label {
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.matter.kind
            width: parent.width
        }
        Label {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.heading
            objectName: "matterAbout"
            strong: true
            text: root.matter.about
            width: parent.width
        }
        Label {
            color: Theme.quiet
            text: root.matter.origin
            width: parent.width
        }
    }
}
