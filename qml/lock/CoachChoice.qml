// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// The coaches of this tablet, by face; and the way in for somebody new.
FocusScope {
    id: root

    required property LockScreen lockScreen

    implicitHeight: column.implicitHeight

    // What comes and goes is not in a layout: one of Qt 6.4 crashes when that happens behind another page.
    Column {
        id: column

        spacing: Theme.tight
        width: root.width

        Repeater {
            model: root.lockScreen.coaches

            delegate: CoachButton {
                id: coach

                focus: coach.index === 0
                objectName: "coach" + coach.index
                width: column.width

                onClicked: root.lockScreen.choose(coach.coachId)
            }
        }
        ActionButton {
            glyph: Glyph.key
            kind: ActionButton.Kind.Quiet
            objectName: "joinAgain"
            text: qsTr("I have a new code for this tablet")
            visible: root.lockScreen.refusedSentence !== "" && !root.lockScreen.joinsAgain
            width: column.width

            onClicked: root.lockScreen.startJoinAgain()
        }
        ActionButton {
            glyph: Glyph.personAdd
            kind: ActionButton.Kind.Quiet
            objectName: "newHere"
            text: qsTr("I am new on this tablet")
            visible: !root.lockScreen.joinsAgain
            width: column.width

            onClicked: root.lockScreen.startSignInWithCode()
        }
    }
}
