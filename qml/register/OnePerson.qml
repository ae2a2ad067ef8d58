// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// One-to-one: the person beside the coach fills the page, with one very large target.
Item {
    id: root

    required property RegisterScreen register
    property bool goingHome: false

    signal notHere(string personId, string name)

    ListView {
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        focus: true
        model: root.register.rows
        objectName: "onePersonList"
        spacing: Theme.gap

        delegate: OnePersonCard {
            goingHome: root.goingHome
            register: root.register
            width: ListView.view.width

            onNotHerePressed: root.notHere(personId, name)
        }
    }
}
