// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// What a person gave themselves, large enough to know it again; each opens.
Column {
    id: root

    required property VisitAttachments own

    spacing: Theme.tight

    Repeater {
        model: root.own.rows

        delegate: AttachmentLine {
            id: line

            side: Theme.scaled(96)
            width: root.width

            onClicked: root.own.open(line.attachmentId)
        }
    }
}
