// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What comes first of a visit: alerts, how long it has been, and after the end what could be added.
ColumnLayout {
    id: root

    required property VisitEditor visit

    readonly property bool offersGaps: visit.gaps.length > 0

    signal asked(int field)

    spacing: Theme.gap

    Banner {
        Layout.fillWidth: true
        glyph: Glyph.warning
        objectName: "visitAlert"
        text: root.visit.alert
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.info
        text: root.visit.ownerSentence
        visible: text !== ""
    }
    TimerCard {
        Layout.fillWidth: true
        visit: root.visit
    }
    EndedCard {
        Layout.fillWidth: true
        visible: root.offersGaps
        visit: root.visit

        onAsked: field => root.asked(field)
    }
}
