// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Beside the faces: how many are seen, and who is missing.
Card {
    id: root

    required property HeadCountScreen headCount

    implicitHeight: scroll.contentHeight + 2 * padding
    padding: Theme.gap
    tone: root.headCount.complete ? Card.Tone.Brand : Card.Tone.Plain

    ScrollColumn {
        id: scroll

        anchors.fill: parent
        margin: 2
        markRoom: Theme.gap
        objectName: "missingList"
        topMarginInside: Theme.tight

        CountSummary {
            Layout.fillWidth: true
            headCount: root.headCount
        }
        MissingList {
            Layout.fillWidth: true
            headCount: root.headCount
        }
    }
}
