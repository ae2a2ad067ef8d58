// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls

// One of a few, each to touch. A plain Column: a layout keeps the height that the chips had before the tablet was turned.
Column {
    id: root

    required property string title
    required property list<string> choices
    required property int chosen
    property string stem: "choice"

    signal picked(int choice)

    spacing: Theme.tight

    Label {
        strong: true
        text: root.title
        width: root.width
    }
    Flow {
        spacing: Theme.tight
        width: root.width

        Repeater {
            model: root.choices

            delegate: Chip {
                id: choice

                required property int index
                required property string modelData

                objectName: root.stem + choice.index
                picked: root.chosen === choice.index
                selectable: true
                text: choice.modelData

                onClicked: root.picked(choice.index)
            }
        }
    }
}
