// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// One thing that is held: why, what it says, what there is, and what can be done.
ScrollColumn {
    id: root

    required property HeldMatter matter
    property bool backShown: false

    Accessible.name: root.matter.about
    Accessible.role: Accessible.Pane
    margin: 0
    markRoom: Theme.snug
    objectName: "heldMatter"
    topMarginInside: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        IconButton {
            Layout.alignment: Qt.AlignTop
            glyph: Glyph.arrowBack
            objectName: "matterBack"
            spokenAs: qsTr("Back to the list")
            visible: root.backShown

            onClicked: root.matter.close()
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.matter.kind
            }
            Label {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                font.pixelSize: Theme.heading
                objectName: "matterAbout"
                strong: true
                text: root.matter.about
            }
            Label {
                Layout.fillWidth: true
                color: Theme.quiet
                text: root.matter.origin
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        detail: root.matter.advice
        glyph: Glyph.panTool
        objectName: "matterWhy"
        text: root.matter.why
        tone: Card.Tone.Attention
    }
    EntryCard {
        Layout.fillWidth: true
        entries: root.matter.entries
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quiet
        objectName: "matterLater"
        text: root.matter.later
        visible: text !== ""
    }
    HeldChoices {
        Layout.fillWidth: true
        matter: root.matter
        visible: root.matter.mayDecide
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.info
        objectName: "matterNotYours"
        text: qsTr("A supervisor decides about this. You can tell them what you know.")
        visible: !root.matter.mayDecide
    }
}
