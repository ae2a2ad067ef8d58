// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// "The rest": the names first, then one touch marks exactly those.
Sheet {
    id: root

    required property RegisterScreen register

    function markAll(): void {
        root.register.markTheRest();
        root.close();
    }

    objectName: "restSheet"
    subtitle: qsTr("These people will be marked here. Close this if somebody is missing, and mark them first.")
    title: qsTr("The rest")

    NameList {
        Layout.fillWidth: true
        names: root.register.restNames
    }

    footer: ActionButton {
        Layout.fillWidth: true
        focus: true
        glyph: Glyph.check
        kind: ActionButton.Kind.Primary
        labelSize: Theme.title
        objectName: "markTheRest"
        text: qsTr("Mark these %n here", "people", root.register.restNames.length)

        onClicked: root.markAll()
    }
}
