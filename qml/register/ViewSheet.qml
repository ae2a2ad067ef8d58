// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Whom the register shows and in what order, where the chips have no room for it.
Sheet {
    id: root

    required property RegisterScreen register

    objectName: "viewSheet"
    title: qsTr("Who is shown")

    Segments {
        Layout.fillWidth: true
        choices: [qsTr("To mark first"), qsTr("By name")]
        current: root.register.order === RegisterScreen.ToMarkFirst ? 0 : 1
        name: qsTr("Order")
        objectName: "orderChoice"

        onChosen: index => root.register.order = index === 0 ? RegisterScreen.ToMarkFirst : RegisterScreen.ByName
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: scopes

        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.register.scopes

            delegate: ListButton {
                id: scope

                required property int index
                required property string label
                required property bool chosen

                endGlyph: ""
                glyph: Glyph.groups
                objectName: "viewScope" + scope.index
                picked: scope.chosen
                text: scope.label
                width: scopes.width

                onClicked: root.register.chooseScope(scope.index)
            }
        }
    }
}
