// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What stands at the left of a visit, and first in portrait: alerts, how long, what could be added, minutes, who.
ColumnLayout {
    id: root

    required property VisitEditor visit

    readonly property bool offersGaps: visit.gaps.length > 0

    signal asked(int field)
    signal somebodyAsked

    function showMinutes(): void {
        (minutes as Item).forceActiveFocus(Qt.TabFocusReason);
    }

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
    MinutesCard {
        id: minutes

        Layout.fillWidth: true
        visit: root.visit
    }
    CommunicationCard {
        Layout.fillWidth: true
        visible: root.visit.communicationNeeds !== ""
        visit: root.visit
    }
    WhoCard {
        Layout.fillWidth: true
        visible: root.visit.mine || root.visit.others.count > 0
        visit: root.visit

        onSomebodyAsked: root.somebodyAsked()
    }
}
