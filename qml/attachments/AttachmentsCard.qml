// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Photos, recordings and signatures of a visit, and how to add one.
Card {
    id: root

    required property VisitAttachments attachments

    signal photoAsked
    signal soundAsked
    signal signatureAsked
    signal opened(string attachmentId)

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Photos, voice and signature")
        }
        Banner {
            Layout.fillWidth: true
            glyph: Glyph.error
            objectName: "attachmentProblem"
            text: root.attachments.problem
            tone: Card.Tone.Danger
            visible: text !== ""
        }
        Banner {
            Layout.fillWidth: true
            glyph: Glyph.info
            objectName: "attachmentOutcome"
            text: root.attachments.outcome
            visible: text !== ""
        }
        Repeater {
            model: root.attachments.rows

            delegate: AttachmentLine {
                id: line

                Layout.fillWidth: true

                onClicked: root.opened(line.attachmentId)
            }
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            objectName: "noPhoto"
            text: root.attachments.noPhotoSentence
            visible: text !== ""
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.tight

            ActionButton {
                glyph: Glyph.addAPhoto
                objectName: "addPhoto"
                text: qsTr("Photo")
                visible: root.attachments.noPhotoSentence === ""

                onClicked: root.photoAsked()
            }
            ActionButton {
                glyph: root.attachments.voice.recording ? Glyph.stop : Glyph.mic
                kind: root.attachments.voice.recording ? ActionButton.Kind.Primary : ActionButton.Kind.Plain
                objectName: "addVoice"
                spokenAs: root.attachments.voice.recording ? qsTr("Stop and keep the recording") : text
                text: root.attachments.voice.recording ? root.attachments.voice.words : qsTr("Voice")
                visible: root.attachments.voice.available

                onClicked: root.attachments.voice.recording ? root.attachments.voice.stop() : root.attachments.voice.start()
            }
            ActionButton {
                enabled: !root.attachments.sounds.reading
                glyph: Glyph.recordVoiceOver
                objectName: "addSound"
                text: root.attachments.sounds.reading ? qsTr("Reading it …") : qsTr("Voice, from a file")
                visible: root.attachments.sounds.available

                onClicked: root.soundAsked()
            }
            ActionButton {
                glyph: Glyph.draw
                objectName: "addSignature"
                text: qsTr("Signature")

                onClicked: root.signatureAsked()
            }
        }
    }
}
