// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// A colleague beside the coach who is signed in: choose the name, then they make their own PIN.
FocusScope {
    id: root

    required property LockScreen lockScreen

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        spacing: Theme.tight
        width: root.width

        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: qsTr("There is no other colleague to add. They must be on the service's list first.")
            visible: root.lockScreen.colleagues.count === 0
        }
        Repeater {
            model: root.lockScreen.colleagues

            delegate: CoachButton {
                id: coach

                Layout.fillWidth: true
                focus: coach.index === 0
                objectName: "colleague" + coach.index

                onClicked: root.lockScreen.chooseColleague(coach.coachId)
            }
        }
    }
}
