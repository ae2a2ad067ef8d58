// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// A photo for a visit, chosen from the tablet's own pictures.
Sheet {
    id: root

    required property VisitAttachments attachments
    property string about

    function add(file: url): void {
        root.close();
        root.attachments.addPhoto(file);
    }

    function look(): void {
        root.attachments.look();
        root.attachments.camera.start();
    }
    function take(): void {
        root.attachments.camera.take();
        root.close();
    }

    objectName: "photoSheet"
    subtitle: root.about
    title: qsTr("Photo")

    onDismissed: root.attachments.camera.stop()
    onOpened: root.look()

    Banner {
        Layout.fillWidth: true
        detail: qsTr("It is made smaller, and where it was taken is left out.")
        glyph: Glyph.info
        text: qsTr("Ask whoever is on the photo first")
        tone: Card.Tone.Attention
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        text: root.attachments.camera.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    Image {
        Accessible.name: qsTr("What the camera sees")
        Accessible.role: Accessible.Graphic
        Layout.fillWidth: true
        Layout.preferredHeight: visible ? Math.round(width * 0.75) : 0
        cache: false
        fillMode: Image.PreserveAspectFit
        objectName: "cameraPicture"
        source: root.attachments.camera.picture
        visible: root.attachments.camera.running
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.primaryHeight
        enabled: root.attachments.camera.picture !== ""
        glyph: Glyph.photoCamera
        kind: ActionButton.Kind.Primary
        objectName: "takePhoto"
        text: qsTr("Take the photo")
        visible: root.attachments.camera.running

        onClicked: root.take()
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Choose a picture")
    }
    Label {
        Layout.fillWidth: true
        objectName: "noPictures"
        text: root.attachments.emptySentence
        visible: text !== ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight

        Repeater {
            model: root.attachments.offered

            delegate: OfferedPicture {
                onChosen: file => root.add(file)
            }
        }
    }
}
