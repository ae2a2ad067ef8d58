// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// On every page of its writer: a concern that has not arrived, or is not finished. It names nobody: others see it too.
ColumnLayout {
    id: root

    required property ConcernsScreen concerns

    readonly property bool unfinished: root.concerns.begunSentence !== "" && !root.concerns.form.isOpen

    signal asked

    spacing: Theme.tight
    visible: root.concerns.notSent !== "" || root.unfinished

    Banner {
        id: notSent

        Layout.fillWidth: true
        action: qsTr("Read it")
        detail: root.concerns.whomToRing
        glyph: Glyph.call
        objectName: "concernNotSent"
        text: root.concerns.notSent
        tone: Card.Tone.Danger
        visible: text !== ""

        onActed: root.asked()
    }
    Banner {
        id: begun

        Layout.fillWidth: true
        action: qsTr("Go on")
        glyph: Glyph.editNote
        objectName: "concernBegun"
        text: root.concerns.begunSentence
        visible: root.unfinished

        onActed: root.concerns.form.open(root.concerns.begunPersonId)
    }
}
