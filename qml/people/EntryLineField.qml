// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// One line of an entry. What is stored comes into it only while nothing else is typed there.
Field {
    id: root

    required property string entry
    required property string stored
    required property string label
    property string taken

    signal typed(string text)
    signal wasLeft

    function take(): void {
        root.taken = root.stored;
        if (root.text !== root.stored)
            root.text = root.stored;
    }
    function hear(): void {
        if (!root.activeFocus || root.text === root.taken)
            root.take();
        else
            root.taken = root.stored;
    }

    name: root.label

    onEdited: text => root.typed(text)
    onEntryChanged: root.take()
    onFinished: root.wasLeft()
    onStoredChanged: root.hear()

    Component.onCompleted: root.take()
}
