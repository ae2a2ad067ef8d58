// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// A person's photo: to look at, to choose from the tablet's pictures, to take away.
Sheet {
    id: root

    required property PersonScreen person
    readonly property FaceScreen face: root.person.face

    objectName: "faceSheet"
    subtitle: qsTr("A photo, so that everybody knows who is who.")
    title: root.person.name

    onOpened: root.face.look()

    Avatar {
        Layout.alignment: Qt.AlignHCenter
        face: root.face.picture
        initials: root.person.initials
        objectName: "facePicture"
        size: Theme.scaled(240)
        tint: root.person.tint
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quiet
        horizontalAlignment: Text.AlignHCenter
        text: root.face.comingSentence
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        objectName: "faceProblem"
        text: root.face.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        detail: qsTr("Everyone who works with them sees it, on every tablet of the service. It can be taken away at any time.")
        glyph: Glyph.info
        text: qsTr("Ask %1 first").arg(root.person.name)
        tone: Card.Tone.Attention
        visible: root.face.mayChange
    }
    SectionTitle {
        text: qsTr("Choose a picture")
        visible: root.face.mayChange
    }
    Label {
        Layout.fillWidth: true
        text: root.face.emptySentence
        visible: root.face.mayChange && text !== ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.face.mayChange

        Repeater {
            model: root.face.offered

            delegate: OfferedPicture {
                onChosen: file => root.face.choose(file)
            }
        }
    }

    footer: [
        ActionButton {
            Layout.fillWidth: true
            kind: ActionButton.Kind.Outline
            objectName: "faceAway"
            text: qsTr("Take the photo away")
            visible: root.face.mayChange && root.face.picture !== ""

            onClicked: root.face.takeAway()
        }
    ]
}
