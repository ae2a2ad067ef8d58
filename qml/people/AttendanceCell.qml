// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls
import Alongside.Screens

// One day of the map: filled when here, framed with a letter when away, hollow when nobody was expected.
Rectangle {
    id: root

    required property int kind
    required property string letter
    required property string words
    property bool chosen: false

    readonly property bool here: kind === AttendanceDays.Here
    readonly property bool away: kind === AttendanceDays.Away
    readonly property bool unexplained: kind === AttendanceDays.AwayUnexplained
    readonly property color tone: unexplained ? Theme.danger : Theme.attention

    Accessible.ignored: true
    border.color: chosen ? Theme.focus : away || unexplained ? tone : here ? Theme.brand : Theme.line
    border.width: chosen ? 3 : away || unexplained ? Math.max(1, Theme.border) : here ? 0 : kind === AttendanceDays.NotExpected || kind === AttendanceDays.Nothing ? 1 : 0
    color: here ? Theme.present : away ? Theme.attentionSoft : unexplained ? Theme.dangerSoft : kind === AttendanceDays.ToCome ? Theme.sunk : "transparent"
    radius: 6

    Label {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: root.tone
        font.pixelSize: Math.max(12, Math.min(Theme.small, root.height - 8))
        strong: true
        text: root.away || root.unexplained ? root.letter : ""
    }
}
