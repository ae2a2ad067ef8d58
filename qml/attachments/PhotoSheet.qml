// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// A photo that is taken, or chosen from the tablet's own pictures. In the person's hands the pictures, which show others
// too, are offered only where there is no camera.
Sheet {
    id: root

    required property VisitAttachments attachments
    property string about
    property bool own: false
    readonly property bool choosing: !root.own || !root.attachments.camera.available

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
        text: root.own ? qsTr("It is yours. You can take it away again.") : qsTr("Ask whoever is on the photo first")
        tone: Card.Tone.Attention
    }
    PictureSource {
        Layout.fillWidth: true
        camera: root.attachments.camera
        choosing: root.choosing
        emptySentence: root.attachments.emptySentence
        offered: root.attachments.offered

        onChosen: file => root.add(file)
        onTaken: root.take()
    }
}
