// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// A field to sign in with a finger, or to draw in.
Sheet {
    id: root

    required property VisitAttachments attachments
    property string about
    property bool drawn: false

    function keep(): void {
        root.attachments.sign(pad.strokes, Qt.size(pad.width, pad.height));
        root.close();
    }

    objectName: "signatureSheet"
    subtitle: root.about
    title: root.drawn ? qsTr("Draw a picture") : qsTr("Signature")

    onOpened: pad.clear()

    Label {
        Layout.fillWidth: true
        text: root.drawn ? qsTr("Draw with a finger in the field below.") : qsTr("Sign with a finger in the field below. Read aloud first what it is for.")
    }
    SignaturePad {
        id: pad

        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(width * (root.drawn ? 0.7 : 0.45))
        objectName: "signaturePad"
        ruled: !root.drawn
    }

    footer: ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            enabled: pad.signed
            kind: ActionButton.Kind.Primary
            objectName: "keepSignature"
            text: qsTr("Keep it")

            onClicked: root.keep()
        }
        ActionButton {
            Layout.fillWidth: true
            enabled: pad.signed
            kind: ActionButton.Kind.Quiet
            objectName: "clearSignature"
            text: qsTr("Start again")

            onClicked: pad.clear()
        }
    }
}
