// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One matter on its own sheet of paper.
Rectangle {
    id: root

    enum Tone {
        Plain,
        Attention,
        Danger,
        Brand
    }

    property int tone: Card.Tone.Plain
    property int padding: Theme.roomy
    default property alias content: inside.data

    readonly property int innerWidth: width - 2 * padding

    border.color: tone === Card.Tone.Attention ? Theme.attention : tone === Card.Tone.Danger ? Theme.danger : tone === Card.Tone.Brand ? Theme.brand : Theme.line
    border.width: Theme.border
    color: tone === Card.Tone.Attention ? Theme.attentionSoft : tone === Card.Tone.Danger ? Theme.dangerSoft : tone === Card.Tone.Brand ? Theme.brandSoft : Theme.surface
    implicitHeight: inside.childrenRect.height + 2 * root.padding
    radius: Theme.cardRadius

    Item {
        id: inside

        anchors.fill: parent
        anchors.margins: root.padding
    }
}
