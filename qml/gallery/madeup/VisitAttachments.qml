// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: photos, recordings and signatures of a visit.
QtObject {
    id: root

    readonly property AttachmentRows rows: AttachmentRows {
    }
    readonly property VoiceNote voice: VoiceNote {
    }
    readonly property SoundOffer sounds: SoundOffer {
    }
    readonly property CameraView camera: CameraView {
    }
    property string noPhotoSentence
    property var offered: []
    property string emptySentence: "There are no pictures on this tablet. Take one with its camera, then come back."
    property string problem
    property string outcome
    property string openId
    property string openWhat: "Recording"
    property string openDetail: "R. Lewis, 09:20"
    property string openPicture
    property string comingSentence
    property bool mayListen: true
    property bool listening: false
    property bool mayRemove: true

    function look(): void {
    }
    function addPhoto(file: url): void {
    }
    function sign(strokes: var, field: size): void {
    }
    function open(attachmentId: string): void {
        root.openId = attachmentId;
    }
    function closeOpen(): void {
        root.openId = "";
    }
    function listen(): void {
        root.listening = true;
    }
    function stopListening(): void {
        root.listening = false;
    }
    function removeOpen(): void {
        root.openId = "";
    }
}
