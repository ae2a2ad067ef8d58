// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// The pictures of one question in easy-read, as the person sees them; one that is touched can be another: their own
// symbol, or a photograph of the real place.
Sheet {
    id: root

    required property EasyPictureEditor pictures

    objectName: "easyPicturesSheet"
    subtitle: root.pictures.choosing ? root.pictures.origin : qsTr("As they are seen in easy-read. Touch one for another.")
    title: root.pictures.choosing ? root.pictures.words : qsTr("Pictures of this question")

    onDismissed: root.pictures.chooseNone()

    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        objectName: "easyPictureProblem"
        text: root.pictures.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: !root.pictures.choosing

        Repeater {
            model: root.pictures.rows

            delegate: EasyPictureLine {
                id: line

                width: parent?.width ?? 0

                onClicked: root.pictures.choose(line.index)
            }
        }
    }
    EasyPicture {
        Layout.alignment: Qt.AlignHCenter
        objectName: "easyPictureNow"
        size: Theme.scaled(96)
        source: root.pictures.picture
        visible: root.pictures.choosing && shown
    }
    Segments {
        Layout.fillWidth: true
        choices: [...root.pictures.scopes]
        current: root.pictures.scope
        name: qsTr("Who sees it")
        objectName: "easyPictureScope"
        visible: root.pictures.scopes.length > 1

        onChosen: scope => root.pictures.scope = scope
    }
    IconAndWords {
        Layout.fillWidth: true
        font.pixelSize: Theme.body
        glyph: Glyph.info
        text: root.pictures.advice
        toStart: true
        visible: root.pictures.choosing
    }
    PictureSource {
        Layout.fillWidth: true
        camera: root.pictures.photo.camera
        emptySentence: root.pictures.photo.emptySentence
        offered: root.pictures.photo.offered
        visible: root.pictures.choosing

        onChosen: file => root.pictures.photo.choose(file)
        onTaken: root.pictures.photo.camera.take()
    }

    footer: [
        ActionButton {
            Layout.fillWidth: true
            kind: ActionButton.Kind.Outline
            objectName: "easyPictureAway"
            text: qsTr("Take it away")
            visible: root.pictures.choosing && root.pictures.hasOne

            onClicked: root.pictures.takeAway()
        },
        ActionButton {
            Layout.fillWidth: true
            glyph: Glyph.arrowBack
            objectName: "easyPictureBack"
            text: qsTr("All the pictures")
            visible: root.pictures.choosing

            onClicked: root.pictures.chooseNone()
        }
    ]
}
