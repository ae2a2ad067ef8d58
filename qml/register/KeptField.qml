// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// A line that is saved as it is left. What is stored comes into it only while nothing else is typed there.
Field {
    id: root

    required property string person
    required property string stored
    // Saved after a pause too: for words, of which a part is better than none; not for half a time.
    property bool savesOnPause: false
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

    onEdited: if (root.savesOnPause)
        pause.restart()
    onPersonChanged: root.take()
    onStoredChanged: root.hear()

    Component.onCompleted: root.take()

    Timer {
        id: pause

        interval: 2000

        onTriggered: if (root.activeFocus)
            root.finished(root.text)
    }
}
