// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Something the coach should know while they work: what happened, and the one thing to do about it.
Card {
    id: root

    property string glyph: Glyph.info
    property string text
    property string detail
    property string action

    signal acted

    Accessible.name: root.text
    Accessible.role: Accessible.AlertMessage
    implicitHeight: Math.max(words.height, root.beside ? act.height : 0) + (root.below ? act.height + Theme.snug : 0) + 2 * padding
    padding: Theme.gap
    tone: Card.Tone.Attention

    readonly property bool acting: action !== ""
    readonly property bool beside: acting && width >= Theme.scaled(480)
    readonly property bool below: acting && !beside
    readonly property int lead: sign.width + Theme.snug

    Icon {
        id: sign

        color: root.border.color
        text: root.glyph
    }
    Column {
        id: words

        spacing: 2
        width: root.innerWidth - x - (root.beside ? act.width + Theme.gap : 0)
        x: root.lead
        y: root.beside ? Math.max(0, Math.round((act.height - height) / 2)) : 0

        Label {
            strong: true
            text: root.text
            width: parent.width
        }
        Label {
            text: root.detail
            visible: text !== ""
            width: parent.width
        }
    }
    ActionButton {
        id: act

        objectName: "bannerAction"
        text: root.action
        visible: root.acting
        width: root.below ? Math.min(implicitWidth, root.innerWidth - root.lead) : implicitWidth
        x: root.beside ? root.innerWidth - width : root.lead
        y: root.below ? words.height + Theme.snug : Math.max(0, Math.round((words.height - height) / 2))

        onClicked: root.acted()
    }
}
