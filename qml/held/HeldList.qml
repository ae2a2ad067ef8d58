// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Everything that waits for a supervisor, what came first on top.
ScrollColumn {
    id: root

    required property HeldScreen held

    Accessible.name: qsTr("What is held")
    Accessible.role: Accessible.List
    margin: 0
    markRoom: Theme.snug
    objectName: "heldList"
    spacing: Theme.tight
    topMarginInside: 0

    Banner {
        Layout.fillWidth: true
        glyph: Glyph.taskAlt
        objectName: "heldOutcome"
        text: root.held.outcome
        tone: Card.Tone.Brand
        visible: text !== ""
    }
    HeldProblem {
        Layout.fillWidth: true
        held: root.held
    }
    Repeater {
        model: root.held.rows

        delegate: HeldLine {
            id: line

            Layout.fillWidth: true
            objectName: "held" + line.index
            picked: root.held.matter.bundleId === line.bundleId

            onClicked: root.held.open(line.bundleId)
        }
    }
    Label {
        Layout.fillWidth: true
        color: Theme.quiet
        font.pixelSize: Theme.small
        objectName: "heldRest"
        text: root.held.restSentence
        visible: text !== ""
    }
}
