// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// One photo, recording or signature, as large as there is room.
Sheet {
    id: root

    required property VisitAttachments attachments

    objectName: "attachmentSheet"
    subtitle: root.attachments.openDetail
    title: root.attachments.openWhat
    visible: root.attachments.openId !== ""

    onDismissed: root.attachments.closeOpen()

    Image {
        Accessible.name: root.attachments.openWhat
        Accessible.role: Accessible.Graphic
        Layout.fillWidth: true
        Layout.preferredHeight: visible ? Math.min(width, Math.round(width * implicitHeight / Math.max(1, implicitWidth))) : 0
        cache: false
        fillMode: Image.PreserveAspectFit
        objectName: "attachmentPicture"
        source: root.attachments.openPicture
        visible: status === Image.Ready
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        text: root.attachments.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.primaryHeight
        glyph: root.attachments.listening ? Glyph.stop : Glyph.playArrow
        kind: ActionButton.Kind.Primary
        objectName: "listenToVoice"
        text: root.attachments.listening ? qsTr("Stop") : qsTr("Listen")
        visible: root.attachments.mayListen

        onClicked: root.attachments.listening ? root.attachments.stopListening() : root.attachments.listen()
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quiet
        objectName: "attachmentComing"
        text: root.attachments.comingSentence
        visible: text !== ""
    }

    footer: [
        ActionButton {
            Layout.fillWidth: true
            kind: ActionButton.Kind.Outline
            objectName: "removeAttachment"
            text: qsTr("Take it away")
            visible: root.attachments.mayRemove

            onClicked: root.attachments.removeOpen()
        }
    ]
}
