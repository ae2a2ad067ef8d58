// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// A colleague beside the coach who is signed in: choose the name, then they make their own PIN.
FocusScope {
    id: root

    required property LockScreen lockScreen

    implicitHeight: column.implicitHeight

    // What comes and goes is not in a layout: one of Qt 6.4 crashes when that happens behind another page.
    Column {
        id: column

        spacing: Theme.tight
        width: root.width

        Label {
            color: Theme.quiet
            text: qsTr("There is no other colleague to add. They must be on the service's list first.")
            visible: root.lockScreen.colleagues.count === 0
            width: column.width
        }
        Repeater {
            model: root.lockScreen.colleagues

            delegate: CoachButton {
                id: coach

                focus: coach.index === 0
                objectName: "colleague" + coach.index
                width: column.width

                onClicked: root.lockScreen.chooseColleague(coach.coachId)
            }
        }
    }
}
