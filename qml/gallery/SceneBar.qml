// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls

// The scenes to choose from, along the top of the gallery.
ListView {
    id: root

    required property var names
    required property string shown

    signal chosen(string name)

    implicitHeight: Theme.touch
    model: root.names
    orientation: ListView.Horizontal
    spacing: Theme.tight

    delegate: Chip {
        required property string modelData

        selectable: true
        picked: root.shown === modelData
        text: modelData

        onClicked: root.chosen(modelData)
    }
}
