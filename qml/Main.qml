// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// The window of the tablet.
T.ApplicationWindow {
    id: root

    required property TabletScreens screens

    color: Theme.paper
    height: 800
    title: qsTr("Alongside")
    visible: true
    width: 1280

    Tablet {
        anchors.fill: parent
        focus: true
        screens: root.screens
    }
}
