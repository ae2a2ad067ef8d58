// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls

// One column of a chart: its parts on top of each other, each with its number where there is room for it.
Item {
    id: root

    required property list<int> parts
    required property int highest
    property bool chosen: false

    // Room for the largest number of a part, so that no bar is thinner than what it says.
    readonly property int numberHeight: Theme.scaled(18)

    function heightOf(part: int): real {
        return root.height * part / Math.max(1, root.highest);
    }
    function below(index: int): real {
        let sum = 0;
        for (let part = 0; part < index; ++part)
            sum += root.heightOf(root.parts[part]);
        return sum;
    }

    Repeater {
        model: root.parts.length

        delegate: Pattern {
            id: part

            required property int index

            height: root.heightOf(root.parts[part.index])
            kind: part.index
            visible: root.parts[part.index] > 0
            width: root.width
            y: root.height - root.below(part.index) - height

            Rectangle {
                anchors.centerIn: parent
                color: Theme.surface
                height: root.numberHeight
                radius: 4
                visible: part.height >= root.numberHeight + 6 && part.width >= number.implicitWidth + 8
                width: number.implicitWidth + 8

                Label {
                    id: number

                    Accessible.ignored: true
                    anchors.centerIn: parent
                    font.pixelSize: Theme.scaled(14)
                    strong: true
                    text: root.parts[part.index]
                }
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -4
        border.color: Theme.focus
        border.width: 3
        color: "transparent"
        radius: 6
        visible: root.chosen
    }
}
