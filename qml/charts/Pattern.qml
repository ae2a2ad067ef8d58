// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Alongside.Controls

// A patch that is told from the others without any colour: full, slanting lines, dots.
Item {
    id: root

    enum Kind {
        Full,
        Lines,
        Dots
    }

    required property int kind
    property int distance: 8

    function lines(width: real, height: real): string {
        let path = "";
        for (let start = root.distance; start < width + height; start += root.distance)
            path += `M ${Math.max(0, start - height)} ${Math.min(start, height)} L ${Math.min(start, width)} ${Math.max(0, start - width)} `;
        return path;
    }
    function dots(width: real, height: real): string {
        let path = "";
        for (let y = root.distance / 2; y < height - 1; y += root.distance)
            for (let x = root.distance / 2; x < width - 1; x += root.distance)
                path += `M ${x} ${y} l 0.1 0 `;
        return path;
    }

    clip: true

    Rectangle {
        anchors.fill: parent
        border.color: Theme.brand
        border.width: Theme.strongBorder
        color: root.kind === Pattern.Kind.Full ? Theme.brand : Theme.surface
    }
    Shape {
        anchors.fill: parent
        visible: root.kind !== Pattern.Kind.Full && root.width > 0 && root.height > 0

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: Theme.brand
            strokeWidth: root.kind === Pattern.Kind.Dots ? 3 : 2

            PathSvg {
                path: root.kind === Pattern.Kind.Dots ? root.dots(root.width, root.height) : root.lines(root.width, root.height)
            }
        }
    }
}
