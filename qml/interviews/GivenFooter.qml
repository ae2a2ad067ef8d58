// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// Back, stop and on: three large buttons, and on a narrow screen the one that goes on below the others.
Flow {
    id: root

    required property GivenScreen given
    property bool stacked: false

    readonly property int cell: Math.floor((width - (stacked ? 1 : 2) * spacing) / (stacked ? 2 : 3))
    readonly property int tall: Math.max(back.implicitHeight, stop.implicitHeight, next.implicitHeight)

    spacing: Theme.gap

    GivenButton {
        id: back

        enabled: root.given.canGoBack
        glyph: Glyph.arrowBack
        height: root.tall
        objectName: "givenBack"
        text: qsTr("Back")
        width: root.cell

        onClicked: root.given.back()
    }
    GivenButton {
        id: stop

        glyph: Glyph.panTool
        height: root.tall
        objectName: "givenStop"
        text: qsTr("I want to stop")
        width: root.cell

        onClicked: root.given.stop()
    }
    GivenButton {
        id: next

        glyph: Glyph.arrowForward
        glyphLast: true
        height: root.tall
        kind: root.given.answered ? ActionButton.Kind.Primary : ActionButton.Kind.Outline
        objectName: "givenNext"
        text: root.given.answered ? qsTr("Next") : qsTr("Skip")
        width: root.stacked ? root.width : root.cell

        onClicked: root.given.next()
    }
}
