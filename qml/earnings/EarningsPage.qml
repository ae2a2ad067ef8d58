// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What one person earns. Landscape: the month at the left, the week that is written and the guard at the right;
// portrait: the week first, the month below it.
ScreenPage {
    id: root

    required property EarningsScreen earnings

    readonly property bool sideBySide: width > height && width / Theme.textScale > 860

    signal closed

    subtitle: earnings.monthWords
    title: qsTr("Earnings of %1").arg(earnings.name)

    Once {
        needed: root.earnings.isOpen

        delegate: Item {
            id: body

            anchors.fill: parent
            anchors.leftMargin: root.sideMargin
            anchors.rightMargin: root.sideMargin - Theme.snug
            anchors.topMargin: Theme.tight
            objectName: "earningsPage"

            ScrollStack {
                id: left

                height: body.height - footer.height
                width: root.sideBySide ? Math.round(body.width * 0.4) : body.width

                Banner {
                    glyph: Glyph.error
                    objectName: "earningsProblem"
                    text: root.earnings.problem !== "" ? root.earnings.problem : root.earnings.editor.problem
                    tone: Card.Tone.Danger
                    visible: text !== ""
                    width: left.innerWidth
                }
                Item {
                    id: workSlot

                    height: visible ? work.height : 0
                    visible: !root.sideBySide && root.earnings.editor.isOpen
                    width: left.innerWidth
                }
                MonthCard {
                    earnings: root.earnings
                    width: left.innerWidth
                }
                Item {
                    id: lowSlot

                    height: visible ? work.height : 0
                    visible: !root.sideBySide && !root.earnings.editor.isOpen
                    width: left.innerWidth
                }
            }
            ScrollStack {
                id: right

                height: left.height
                visible: root.sideBySide
                width: body.width - x
                x: left.width + Theme.gap

                Item {
                    id: sideSlot

                    height: work.height
                    width: right.innerWidth
                }
            }
            WeekAndGuard {
                id: work

                earnings: root.earnings
                parent: root.sideBySide ? sideSlot : root.earnings.editor.isOpen ? workSlot : lowSlot
                width: parent.width
            }
            RowLayout {
                id: footer

                height: implicitHeight + Theme.snug
                width: body.width - Theme.snug
                y: body.height - height

                ActionButton {
                    Layout.fillWidth: true
                    glyph: Glyph.check
                    kind: ActionButton.Kind.Primary
                    objectName: "closeEarnings"
                    text: qsTr("Back to %1’s page").arg(root.earnings.name)

                    onClicked: root.closed()
                }
            }
        }
    }
}
