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
    // As they were when the sheet was opened: whoever is read through is whoever is marked.
    property list<string> ids
    property list<string> names

    function readOut(): void {
        root.ids = root.register.restIds;
        root.names = root.register.restNames;
        root.open();
    }
    function markAll(): void {
        if (root.register.markTheRest(root.ids))
            root.close();
    }

    objectName: "restSheet"
    subtitle: qsTr("These people will be marked here. Close this if somebody is missing, and mark them first.")
    title: qsTr("The rest")

    NameList {
        Layout.fillWidth: true
        names: root.names
    }

    footer: ActionButton {
        Layout.fillWidth: true
        focus: true
        glyph: Glyph.check
        kind: ActionButton.Kind.Primary
        labelSize: Theme.title
        objectName: "markTheRest"
        text: qsTr("Mark these %n here", "people", root.names.length)

        onClicked: root.markAll()
    }
}
