// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// One way that was said yes to, as a line: how it stands or why it cannot be made below its name, and the button that
// makes it at its right, or below where there is no room.
Rectangle {
    id: root

    required property int place
    required property string way
    required property string standing
    required property string why

    readonly property bool made: standing !== ""
    readonly property bool canBeMade: standing === "" && why === ""
    readonly property bool beside: canBeMade && width >= make.implicitWidth + Theme.scaled(200)
    readonly property int innerWidth: width - 2 * Theme.snug

    signal makeAsked

    border.color: Theme.line
    border.width: Theme.border
    color: Theme.surface
    implicitHeight: Math.max(Theme.touch, words.height, beside ? make.height : 0) + (canBeMade && !beside ? make.height + Theme.tight : 0) + 2 * Theme.tight
    radius: Theme.buttonRadius

    Column {
        id: words

        spacing: Theme.hair
        width: root.innerWidth - (root.beside ? make.width + Theme.snug : 0)
        x: Theme.snug
        y: Theme.tight + Math.max(0, Math.round((Math.max(Theme.touch, root.beside ? make.height : 0) - height) / 2))

        IconAndWords {
            font.pixelSize: Theme.body
            font.weight: Theme.strongWeight
            glyph: root.made ? Glyph.check : root.canBeMade ? "" : Glyph.hourglassEmpty
            objectName: "referral" + root.place
            text: root.way
            toStart: true
            tone: root.made ? Theme.brand : Theme.ink
            width: parent.width
        }
        Label {
            color: Theme.quiet
            font.pixelSize: Theme.small
            objectName: "referralStanding" + root.place
            text: root.made ? root.standing : root.why
            visible: text !== ""
            width: parent.width
        }
    }
    ActionButton {
        id: make

        glyph: Glyph.arrowForward
        kind: ActionButton.Kind.Outline
        objectName: "makeReferral" + root.place
        spokenAs: qsTr("Make this referral: %1").arg(root.way)
        text: qsTr("Make this referral")
        visible: root.canBeMade
        width: Math.min(implicitWidth, root.innerWidth)
        x: root.beside ? root.width - width - Theme.tight : Theme.snug
        y: root.beside ? Math.round((root.height - height) / 2) : root.height - height - Theme.tight

        onClicked: root.makeAsked()
    }
}
