// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// One tablet on made-up screens, fresh for each scene.
FocusScope {
    id: root

    required property TabletScreens screens
    property bool showsControls: false

    Tablet {
        anchors.fill: parent
        focus: true
        screens: root.screens
        visible: !root.showsControls
    }
    ControlsPage {
        anchors.fill: parent
        visible: root.showsControls
    }
}
