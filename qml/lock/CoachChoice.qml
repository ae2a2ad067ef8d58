// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// The coaches of this tablet, by face; and the way in for somebody new.
FocusScope {
    id: root

    required property LockScreen lockScreen

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        spacing: Theme.tight
        width: root.width

        Repeater {
            model: root.lockScreen.coaches

            delegate: CoachButton {
                id: coach

                Layout.fillWidth: true
                focus: coach.index === 0
                objectName: "coach" + coach.index

                onClicked: root.lockScreen.choose(coach.coachId)
            }
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.tight
            glyph: Glyph.key
            kind: ActionButton.Kind.Quiet
            objectName: "joinAgain"
            text: qsTr("I have a new code for this tablet")
            visible: root.lockScreen.refusedSentence !== "" && !root.lockScreen.joinsAgain

            onClicked: root.lockScreen.startJoinAgain()
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.tight
            glyph: Glyph.personAdd
            kind: ActionButton.Kind.Quiet
            objectName: "newHere"
            text: qsTr("I am new on this tablet")
            visible: !root.lockScreen.joinsAgain

            onClicked: root.lockScreen.startSignInWithCode()
        }
    }
}
