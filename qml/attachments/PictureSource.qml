// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Where a picture comes from: what the camera sees, and the tablet's own pictures.
ColumnLayout {
    id: root

    required property CameraView camera
    property list<url> offered
    property string emptySentence
    // The tablet's own pictures are offered.
    property bool choosing: true

    signal taken
    signal chosen(url file)

    spacing: Theme.snug

    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        text: root.camera.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: visible ? Math.round(width * 0.62) : 0
        color: Theme.sunk
        radius: Theme.buttonRadius
        visible: root.camera.running

        Image {
            Accessible.name: qsTr("What the camera sees")
            Accessible.role: Accessible.Graphic
            anchors.fill: parent
            cache: false
            fillMode: Image.PreserveAspectFit
            objectName: "cameraPicture"
            source: root.camera.picture
        }
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.primaryHeight
        enabled: root.camera.picture !== ""
        glyph: Glyph.photoCamera
        kind: ActionButton.Kind.Primary
        objectName: "takePhoto"
        text: qsTr("Take the photo")
        visible: root.camera.running

        onClicked: root.taken()
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Choose a picture")
        visible: root.choosing
    }
    Label {
        Layout.fillWidth: true
        objectName: "noPictures"
        text: root.emptySentence
        visible: root.choosing && text !== ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.choosing

        Repeater {
            model: root.offered

            delegate: OfferedPicture {
                onChosen: file => root.chosen(file)
            }
        }
    }
}
