// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Where the person adds a photo, their voice or a picture, hears and sees what they added, and takes it away again.
Card {
    id: root

    required property MyPageScreen page
    readonly property VisitAttachments own: root.page.own
    readonly property bool spoken: root.page.speaking === "own"

    implicitHeight: column.implicitHeight + 2 * padding
    tone: root.spoken ? Card.Tone.Brand : Card.Tone.Plain

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        Label {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font.pixelSize: Theme.heading
            strong: true
            text: qsTr("Add something of your own")
        }
        Label {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            lineHeight: 1.2
            objectName: "ownSentence"
            text: root.page.ownSentence
        }
        ActionButton {
            glyph: root.spoken ? Glyph.stop : Glyph.recordVoiceOver
            kind: ActionButton.Kind.Outline
            objectName: "listenOwn"
            spokenAs: root.spoken ? qsTr("Stop reading") : qsTr("Listen: add something of your own")
            text: root.spoken ? qsTr("Stop") : qsTr("Listen")

            onClicked: root.page.listen("own")
        }
        Banner {
            Layout.fillWidth: true
            glyph: Glyph.error
            objectName: "ownProblem"
            text: root.own.problem
            tone: Card.Tone.Danger
            visible: text !== ""
        }
        Banner {
            Layout.fillWidth: true
            glyph: Glyph.info
            objectName: "ownOutcome"
            text: root.own.outcome
            visible: text !== ""
        }
        OwnThings {
            Layout.fillWidth: true
            own: root.own
        }
        Label {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            objectName: "ownNoPhoto"
            text: root.own.noPhotoSentence
            visible: text !== ""
        }
        Label {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            objectName: "ownOlder"
            text: root.page.olderSentence
            visible: text !== ""
        }
        ActionButton {
            glyph: Glyph.download
            kind: ActionButton.Kind.Outline
            objectName: "ownFetchOlder"
            text: qsTr("Bring it here")
            visible: root.page.mayFetchOlder

            onClicked: root.page.fetchOlder()
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.snug

            ActionButton {
                glyph: Glyph.addAPhoto
                height: Theme.primaryHeight
                objectName: "ownPhoto"
                text: qsTr("A photo")
                visible: root.own.noPhotoSentence === ""

                onClicked: photoMaker.sheet().open()
            }
            ActionButton {
                glyph: root.own.voice.recording ? Glyph.stop : Glyph.mic
                height: Theme.primaryHeight
                kind: root.own.voice.recording ? ActionButton.Kind.Primary : ActionButton.Kind.Plain
                objectName: "ownVoice"
                spokenAs: root.own.voice.recording ? qsTr("Stop and keep the recording") : text
                text: root.own.voice.recording ? root.own.voice.words : qsTr("My voice")
                visible: root.own.voice.available

                onClicked: root.own.voice.recording ? root.own.voice.stop() : root.own.voice.start()
            }
            ActionButton {
                enabled: !root.own.sounds.reading
                glyph: Glyph.recordVoiceOver
                height: Theme.primaryHeight
                objectName: "ownSound"
                text: root.own.sounds.reading ? qsTr("Reading it …") : qsTr("My voice, from a file")
                visible: root.own.sounds.available

                onClicked: soundMaker.sheet().open()
            }
            ActionButton {
                glyph: Glyph.draw
                height: Theme.primaryHeight
                objectName: "ownPicture"
                text: qsTr("Draw a picture")

                onClicked: pictureMaker.sheet().open()
            }
        }
    }
    AttachmentSheet {
        attachments: root.own
        visible: root.own.openId !== "" && root.page.given
    }
    SheetMaker {
        id: photoMaker

        delegate: SheetPlace {
            PhotoSheet {
                attachments: root.own
                own: true
            }
        }
    }
    SheetMaker {
        id: soundMaker

        delegate: SheetPlace {
            SoundSheet {
                own: true
                sounds: root.own.sounds
            }
        }
    }
    SheetMaker {
        id: pictureMaker

        delegate: SheetPlace {
            SignatureSheet {
                attachments: root.own
                drawn: true
            }
        }
    }
}
