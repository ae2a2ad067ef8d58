// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls
import Alongside.Screens

// Why it was decided so, for whoever asks later. What is stored comes into it only when it is another's.
NoteField {
    id: root

    required property HeldMatter matter
    readonly property string stored: matter.note

    hint: qsTr("Mum rang: it was the bus, not the flu")
    name: qsTr("Why? It is kept with your name.")

    onEdited: text => root.matter.note = text
    onStoredChanged: if (root.text !== root.stored)
        root.text = root.stored
}
