// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// A time of a visit, given when it is left; empty is no answer. What is stored comes into it only while nothing else is
// typed there.
Field {
    id: root

    required property string visit
    required property string stored

    function take(): void {
        root.text = root.stored;
    }

    inputMethodHints: Qt.ImhTime

    onStoredChanged: if (!root.activeFocus)
        root.take()
    onVisitChanged: root.take()

    Component.onCompleted: root.take()
}
