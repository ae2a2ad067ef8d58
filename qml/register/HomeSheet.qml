// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Everyone who is here has gone home: said in numbers first, then one touch.
Sheet {
    id: root

    required property RegisterScreen register

    function sendAll(): void {
        if (root.register.markAllGoneHome())
            root.close();
    }

    objectName: "homeSheet"
    subtitle: qsTr("Everyone on this list who is marked here and has not gone yet.")
    title: qsTr("All gone home")

    Label {
        Layout.fillWidth: true
        text: qsTr("The time is written for each of them. You can undo it for ten seconds, and correct one person at any time.")
    }

    footer: ActionButton {
        Layout.fillWidth: true
        focus: true
        glyph: Glyph.home
        kind: ActionButton.Kind.Primary
        labelSize: Theme.title
        objectName: "markAllGoneHome"
        text: qsTr("Mark %n gone home", "people", root.register.leaving)

        onClicked: root.sendAll()
    }
}
