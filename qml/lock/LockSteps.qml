// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// What the lock asks for now; each step is made when it is reached, so nothing typed is left behind.
FocusScope {
    id: root

    required property LockScreen lockScreen

    readonly property int step: lockScreen.step

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width

        Once {
            needed: root.step === LockScreen.ChooseCoach
            takesFocus: true

            delegate: CoachChoice {
                lockScreen: root.lockScreen
                width: column.width
            }
        }
        Once {
            needed: root.step === LockScreen.ChooseColleague
            takesFocus: true

            delegate: ColleagueChoice {
                lockScreen: root.lockScreen
                width: column.width
            }
        }
        Once {
            needed: root.step === LockScreen.EnterPin || root.step === LockScreen.NewPin || root.step === LockScreen.SameAgain
            takesFocus: true

            delegate: PinEntry {
                lockScreen: root.lockScreen
                width: column.width
            }
        }
        Once {
            needed: root.step === LockScreen.Enrol
            takesFocus: true

            delegate: EnrolEntry {
                lockScreen: root.lockScreen
                width: column.width
            }
        }
        Once {
            needed: root.step === LockScreen.Recover
            takesFocus: true

            delegate: CodeEntry {
                action: qsTr("Go on")
                busy: root.lockScreen.busy
                code: qsTr("Recovery code")
                explanation: qsTr("Ring a supervisor and read them this number. They give you a code that works once. Nothing on this tablet is deleted.")
                number: root.lockScreen.challenge
                width: column.width

                onGiven: code => root.lockScreen.recover(code)
            }
        }
        Once {
            needed: root.step === LockScreen.SignInWithCode
            takesFocus: true

            delegate: CodeEntry {
                action: qsTr("Go on")
                busy: root.lockScreen.busy
                code: qsTr("Your code")
                explanation: qsTr("Your supervisor gives you a code that works once. The tablet needs a signal for this.")
                width: column.width

                onGiven: code => root.lockScreen.signInWithCode(code)
            }
        }
        Once {
            needed: root.step === LockScreen.CannotOpen
            takesFocus: true

            delegate: Label {
                text: qsTr("Nothing was deleted. Bring the tablet to your supervisor.")
                width: column.width
            }
        }
    }
}
