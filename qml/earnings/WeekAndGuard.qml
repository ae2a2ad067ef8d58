// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// The week that is being written, and the guard beside it; where there is no room, right below hours and pay.
Item {
    id: root

    required property EarningsScreen earnings
    readonly property bool writing: earnings.editor.isOpen
    readonly property bool beside: writing && width >= Theme.scaled(600)
    readonly property int half: beside ? Math.round((width - Theme.snug) / 2) : width
    readonly property int besideX: beside ? half + Theme.snug : 0
    readonly property int belowWeek: writing ? week.y + week.height + Theme.snug : 0

    height: Math.max(more.y + more.height, writing ? paid.y + paid.height : 0)

    WeekCard {
        id: week

        editor: root.earnings.editor
        height: implicitHeight
        visible: root.writing
        width: root.half
    }
    GuardCard {
        id: guard

        earnings: root.earnings
        width: root.half
        x: root.besideX
        y: root.beside ? 0 : root.belowWeek
    }
    PaidCard {
        id: paid

        editor: root.earnings.editor
        height: implicitHeight
        visible: root.writing
        width: root.half
        y: root.beside ? root.belowWeek : guard.y + guard.height + Theme.snug
    }
    Column {
        id: more

        spacing: Theme.snug
        width: root.half
        x: root.besideX
        y: root.beside || !root.writing ? guard.y + guard.height + Theme.snug : paid.y + paid.height + Theme.snug

        ThoughtCard {
            name: root.earnings.name
            thought: root.earnings.thought
            width: parent.width
        }
        EvidenceCard {
            evidence: root.earnings.evidence
            visible: root.earnings.evidence.line !== ""
            width: parent.width
        }
    }
}
