// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// The whole interface without a service: pick a scene, look at it, touch it.
FocusScope {
    id: root

    required property QtObject finder
    property string themeName: "light"
    property real textScale: 1.0
    property bool still: false
    property string scene: "today"
    property TabletScreens screens: null

    focus: true

    readonly property Scenes scenes: Scenes {
        finder: root.finder
    }
    readonly property var sceneNames: scenes.names

    function clear(): void {
        stage.needed = false;
    }
    function show(name: string): void {
        root.clear();
        root.scene = name;
        root.screens = madeUp.createObject(root);
        stage.needed = true;
        root.scenes.set(name, root.screens);
    }

    Component {
        id: madeUp

        TabletScreens {
            settings.motion: root.still ? AppSettings.Motion.None : AppSettings.Motion.Short
            settings.textScale: root.textScale
            settings.theme: Math.max(0, ["light", "dark", "sunlight"].indexOf(root.themeName))
        }
    }
    Once {
        id: stage

        needed: false

        delegate: Stage {
            anchors.fill: root
            anchors.topMargin: bar.height
            focus: true
            screens: root.screens
            showsControls: root.scene === "controls"
        }
    }
    SceneBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        height: root.still ? 0 : implicitHeight
        names: root.sceneNames
        shown: root.scene
        visible: !root.still

        onChosen: name => root.show(name)
    }

    Component.onCompleted: root.show("today")
}
