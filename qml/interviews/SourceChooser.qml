// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// Who answered, and how. Nothing is chosen before somebody chooses it.
ColumnLayout {
    id: root

    // Words.
    property var whos: []
    property var hows: []
    // Place among them, -1: not said; of the ways there can be several.
    property int who: -1
    property var how: []

    signal whoChosen(int who)
    signal howChosen(int how)

    spacing: Theme.hair

    Label {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        strong: true
        text: qsTr("Who answered?")
    }
    Flow {
        Accessible.name: qsTr("Who answered?")
        Accessible.role: Accessible.Grouping
        Layout.fillWidth: true
        spacing: Theme.tight

        Repeater {
            model: root.whos

            delegate: Chip {
                id: whoChip

                required property int index
                required property string modelData

                glyph: picked ? Glyph.check : ""
                objectName: root.objectName + "Who" + whoChip.index
                picked: root.who === whoChip.index
                selectable: true
                text: whoChip.modelData

                onClicked: root.whoChosen(whoChip.index)
            }
        }
    }
    Label {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        strong: true
        text: qsTr("How?")
    }
    Flow {
        Accessible.name: qsTr("How?")
        Accessible.role: Accessible.Grouping
        Layout.fillWidth: true
        spacing: Theme.tight

        Repeater {
            model: root.hows

            delegate: Chip {
                id: howChip

                required property int index
                required property string modelData

                glyph: picked ? Glyph.check : ""
                objectName: root.objectName + "How" + howChip.index
                picked: root.how.includes(howChip.index)
                selectable: true
                text: howChip.modelData

                onClicked: root.howChosen(howChip.index)
            }
        }
    }
}
