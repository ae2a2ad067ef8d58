// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls
import Alongside.Screens

// The service did not answer: how old what is shown is, and the way to ask again.
Banner {
    id: root

    required property HeldScreen held

    action: qsTr("Ask again")
    glyph: Glyph.hourglassEmpty
    objectName: "heldProblem"
    text: root.held.problem
    tone: Card.Tone.Attention
    visible: text !== ""

    onActed: root.held.look()
}
