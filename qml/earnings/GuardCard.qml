// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// What the rules of this person's benefits make of what is written, over all jobs.
Card {
    id: root

    required property EarningsScreen earnings

    padding: Theme.gap

    Column {
        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            text: qsTr("Beside the rules")
            width: parent.width
        }
        Repeater {
            model: root.earnings.guard

            delegate: GuardMatter {
                required property int index

                objectName: "guard" + index
                width: parent ? parent.width : 0
            }
        }
        IconAndWords {
            font.pixelSize: Theme.small
            glyph: Glyph.hourglassEmpty
            objectName: "guardProvisional"
            text: qsTr("Provisional: these figures are not confirmed.")
            toStart: true
            tone: Theme.attention
            visible: root.earnings.guard.provisional
            width: parent.width
        }
        IconAndWords {
            glyph: Glyph.info
            objectName: "welfareRights"
            text: qsTr("Check with welfare rights before anybody decides by this.")
            toStart: true
            width: parent.width
        }
    }
}
