// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// "Not here": one touch on why, and it is saved.
Sheet {
    id: root

    required property RegisterScreen register
    property string personId
    property string personName

    function ask(id: string, name: string): void {
        root.personId = id;
        root.personName = name;
        root.open();
    }
    function give(codeId: string): void {
        if (root.register.mark(root.personId, codeId))
            root.close();
    }

    objectName: "notHereSheet"
    subtitle: qsTr("Touch why. You can add a note or correct it later.")
    title: qsTr("%1 is not here").arg(root.personName)

    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: codes

        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.register.awayCodes

            delegate: CodeButton {
                id: code

                required property int index

                focus: code.index === 0
                objectName: "awayCode" + code.index
                width: codes.width

                onClicked: root.give(code.codeId)
            }
        }
    }
}
