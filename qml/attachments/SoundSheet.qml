// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// A recording that is chosen from those on the tablet, which has no microphone.
Sheet {
    id: root

    required property SoundOffer sounds
    property bool own: false

    function choose(offered: int): void {
        root.close();
        root.sounds.choose(offered);
    }

    objectName: "soundSheet"
    title: qsTr("A recording")

    onOpened: root.sounds.look()

    Banner {
        Layout.fillWidth: true
        detail: qsTr("Two minutes at most. The sound alone is kept: where and with what it was recorded is left out.")
        glyph: Glyph.info
        text: root.own ? qsTr("It is yours. You can take it away again.") : qsTr("Ask whoever speaks in it first")
        tone: Card.Tone.Attention
    }
    Label {
        Layout.fillWidth: true
        objectName: "noSounds"
        text: root.sounds.emptySentence
        visible: text !== ""
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: files

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: root.sounds.names.length > 0

        Repeater {
            model: root.sounds?.names.length ?? 0

            delegate: ListButton {
                id: file

                required property int index

                detail: root.sounds?.details[file.index] ?? ""
                endGlyph: ""
                glyph: Glyph.recordVoiceOver
                objectName: "sound" + file.index
                text: root.sounds?.names[file.index] ?? ""
                width: files.width

                onClicked: root.choose(file.index)
            }
        }
    }
}
