// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// A line that is finished as it is left, or ten seconds after the last letter. What is stored comes into it only while
// nothing else is typed there.
Field {
    id: root

    required property string person
    required property string stored
    property string taken

    function take(): void {
        root.taken = root.stored;
        root.text = root.stored;
    }
    function hear(): void {
        if (!root.activeFocus || root.text === root.taken)
            root.take();
        else
            root.taken = root.stored;
    }

    onEdited: idle.restart()
    onFinished: idle.stop()
    onPersonChanged: root.take()
    onStoredChanged: root.hear()

    Component.onCompleted: root.take()

    Timer {
        id: idle

        interval: 10000

        onTriggered: if (root.activeFocus)
            root.finished(root.text)
    }
}
