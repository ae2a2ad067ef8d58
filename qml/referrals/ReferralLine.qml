// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// One referral in a list: which way, where to, how far it is, and when to ask.
T.AbstractButton {
    id: root

    required property int index
    required property string referralId
    required property string personId
    required property string name
    required property string route
    required property string destination
    required property string standing
    required property string chase
    required property int state
    required property bool isLate
    // In a list of everybody the name comes first.
    property bool named: false

    readonly property var marks: ({
            [ReferralRows.Made]: [Glyph.edit, Theme.quiet],
            [ReferralRows.Sent]: [Glyph.arrowForward, Theme.brand],
            [ReferralRows.Accepted]: [Glyph.check, Theme.brand],
            [ReferralRows.Declined]: [Glyph.close, Theme.quiet],
            [ReferralRows.Ended]: [Glyph.taskAlt, Theme.quiet],
            [ReferralRows.Withdrawn]: [Glyph.panTool, Theme.quiet],
            [ReferralRows.Unknown]: [Glyph.questionMark, Theme.quiet]
        })
    readonly property string way: root.destination === "" ? root.route : qsTr("%1: %2", "which way, where to").arg(root.route).arg(root.destination)

    Accessible.description: Array.from([root.standing, root.chase]).filter(words => words !== "").join(", ")
    Accessible.name: root.named ? root.name + ", " + root.way : root.way
    Accessible.role: Accessible.Button
    bottomPadding: Theme.tight
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.snug
    rightPadding: Theme.snug
    topPadding: Theme.tight

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.isLate ? Theme.attention : Theme.line
        border.width: Theme.border
        color: root.down ? Theme.sunk : Theme.surface
        radius: Theme.buttonRadius

        FocusRing {
            control: root
        }
    }
    contentItem: RowLayout {
        spacing: Theme.snug

        Icon {
            Layout.alignment: Qt.AlignTop
            color: root.marks[root.state][1]
            text: root.marks[root.state][0]
        }
        Column {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Accessible.ignored: true
                strong: true
                text: root.name
                visible: root.named
                width: parent.width
            }
            Label {
                Accessible.ignored: true
                strong: !root.named
                text: root.way
                width: parent.width
            }
            Label {
                Accessible.ignored: true
                color: Theme.quiet
                font.pixelSize: Theme.small
                text: root.standing
                width: parent.width
            }
            IconAndWords {
                Accessible.ignored: true
                font.pixelSize: Theme.small
                glyph: root.isLate ? Glyph.priorityHigh : Glyph.event
                text: root.chase
                toStart: true
                tone: root.isLate ? Theme.attention : Theme.ink
                visible: root.chase !== ""
                width: parent.width
            }
        }
        Icon {
            color: Theme.quiet
            size: Theme.scaled(22)
            text: Glyph.chevronRight
        }
    }
}
