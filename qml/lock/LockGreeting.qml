// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// The name of the app, what to do now, what came of the last attempt, and what waits to be sent.
ColumnLayout {
    id: root

    required property LockScreen lockScreen

    spacing: Theme.gap

    RowLayout {
        Layout.bottomMargin: Theme.tight
        spacing: Theme.snug

        Brand {
        }
        Label {
            font.pixelSize: Theme.heading
            strong: true
            text: qsTr("Alongside")
        }
    }
    Label {
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        font.pixelSize: Theme.display
        lineHeight: 1.1
        objectName: "lockPrompt"
        strong: true
        text: root.lockScreen.prompt
    }
    Banner {
        Layout.fillWidth: true
        glyph: root.lockScreen.pauseSeconds > 0 ? Glyph.schedule : Glyph.info
        objectName: "lockMessage"
        text: root.lockScreen.message
        visible: text !== ""
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.lockScreen.refusedSentence !== ""

        Icon {
            Layout.alignment: Qt.AlignTop
            color: Theme.brand
            text: Glyph.info
        }
        Label {
            Layout.fillWidth: true
            objectName: "refusedSentence"
            text: root.lockScreen.refusedSentence
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.lockScreen.waitingSentence !== ""

        Icon {
            Layout.alignment: Qt.AlignTop
            color: Theme.brand
            text: Glyph.cloudUpload
        }
        Label {
            Layout.fillWidth: true
            objectName: "waitingSentence"
            strong: true
            text: root.lockScreen.waitingSentence
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.lockScreen.guardSentence !== ""

        Icon {
            Layout.alignment: Qt.AlignTop
            color: Theme.quiet
            size: Theme.scaled(22)
            text: Glyph.key
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.lockScreen.guardSentence
        }
    }
}
