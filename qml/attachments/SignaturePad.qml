// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Shapes
import Alongside.Controls

// A field to draw in with a finger: what is drawn, as lists of points.
Rectangle {
    id: root

    property bool ruled: true
    property var strokes: []
    property var drawing: []
    readonly property bool signed: strokes.length > 0

    function clear(): void {
        root.strokes = [];
        root.drawing = [];
    }
    function begin(point: point): void {
        root.drawing = [point];
    }
    function goOn(point: point): void {
        root.drawing = root.drawing.concat([point]);
    }
    function end(): void {
        if (root.drawing.length > 0)
            root.strokes = root.strokes.concat([root.drawing]);
        root.drawing = [];
    }
    function shown(stroke: var): var {
        return stroke.length === 1 ? [stroke[0], Qt.point(stroke[0].x + 1, stroke[0].y)] : stroke;
    }

    Accessible.name: root.ruled ? qsTr("Field for the signature") : qsTr("Field to draw in")
    Accessible.role: Accessible.Canvas
    border.color: area.pressed ? Theme.focus : Theme.edge
    border.width: Theme.strongBorder
    color: Theme.surface
    radius: Theme.smallRadius

    Rectangle {
        color: Theme.edge
        height: 1
        visible: root.ruled
        width: parent.width - 2 * Theme.roomy
        x: Theme.roomy
        y: Math.round(parent.height * 0.75)
    }
    Shape {
        anchors.fill: parent

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.ink
            strokeWidth: 3

            PathMultiline {
                paths: root.strokes.concat(root.drawing.length > 0 ? [root.drawing] : []).map(stroke => root.shown(stroke))
            }
        }
    }
    MouseArea {
        id: area

        anchors.fill: parent
        preventStealing: true

        onPositionChanged: mouse => root.goOn(Qt.point(mouse.x, mouse.y))
        onPressed: mouse => root.begin(Qt.point(mouse.x, mouse.y))
        onReleased: root.end()
    }
}
