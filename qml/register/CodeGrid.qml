// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// The ways to mark somebody, two beside each other where there is room. They come from the service, and may change.
EvenGrid {
    id: root

    required property CodeChoices codes
    // Of the objectName of each: "code" makes "code0", "code1" …
    required property string prefix
    // Of the one that is marked; empty: they are no radio buttons.
    property string chosenId
    property bool asksOne: false

    signal chosen(string codeId)

    columns: width < Theme.scaled(380) ? 1 : 2

    Repeater {
        model: root.codes

        delegate: CodeButton {
            id: code

            required property int index

            Accessible.checkable: root.asksOne
            Accessible.checked: code.picked
            Accessible.role: root.asksOne ? Accessible.RadioButton : Accessible.Button
            focus: root.asksOne && code.index === 0
            height: root.heightOf(code)
            objectName: root.prefix + code.index
            picked: root.asksOne && root.chosenId === code.codeId
            width: root.cellWidth

            onClicked: root.chosen(code.codeId)
        }
    }
}
