// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Controls

// One job of one week; the week's days and sums stand beside its first.
T.AbstractButton {
    id: root

    required property string week
    required property string sum
    required property string job
    required property string about
    required property bool first
    required property bool written
    required property bool picked

    readonly property int weekRoom: Theme.scaled(84)

    Accessible.description: root.about
    Accessible.name: root.week !== "" ? qsTr("%1, %2").arg(root.week).arg(root.job) : root.job
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch, implicitContentHeight) + (root.first ? Theme.hair : 0)

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: root.weekRoom
            anchors.topMargin: root.first ? Theme.hair : 0
            border.color: root.picked ? Theme.brand : Theme.line
            border.width: root.picked ? Theme.strongBorder : Theme.border
            color: root.picked ? Theme.brandSoft : root.down ? Theme.sunk : Theme.surface
            radius: Theme.smallRadius

            FocusRing {
                control: root
            }
        }
    }
    contentItem: MonthLineWords {
        about: root.about
        first: root.first
        job: root.job
        picked: root.picked
        sum: root.sum
        week: root.week
        weekRoom: root.weekRoom
        written: root.written
    }
}
