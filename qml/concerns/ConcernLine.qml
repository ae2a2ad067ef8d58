// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// One concern of the list: about whom, who wrote it, and whether somebody has to act.
ListButton {
    id: root

    required property int index
    required property string concernId
    required property string about
    required property string who
    required property string standing
    required property bool isUrgent

    detail: root.standing === "" ? root.who : root.who + "\n" + root.standing
    glyph: root.isUrgent ? Glyph.priorityHigh : Glyph.lock
    text: root.about
    tone: root.isUrgent ? Theme.danger : Theme.ink
}
