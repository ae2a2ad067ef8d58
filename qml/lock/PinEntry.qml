// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Six digits: dots above, keys below; the sixth sends them. A pause after wrong ones counts down in words.
FocusScope {
    id: root

    required property LockScreen lockScreen

    readonly property bool paused: lockScreen.pauseSeconds > 0

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        spacing: Theme.gap
        width: root.width

        PinDots {
            Layout.alignment: Qt.AlignHCenter
            filled: root.lockScreen.digits
        }
        Label {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.scaled(22)
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
            objectName: "pinState"
            text: root.lockScreen.busy ? qsTr("One moment …") : root.paused ? qsTr("Try again in %n seconds", "", root.lockScreen.pauseSeconds) : ""
        }
        PinPad {
            Layout.fillWidth: true
            canPress: !root.paused && !root.lockScreen.busy
            focus: true
            objectName: "pinPad"

            onDigit: value => root.lockScreen.digit(value)
            onErase: root.lockScreen.backspace()
        }
        ActionButton {
            Layout.fillWidth: true
            kind: ActionButton.Kind.Quiet
            objectName: "forgotPin"
            text: qsTr("I forgot my PIN")
            visible: root.lockScreen.step === LockScreen.EnterPin

            onClicked: root.lockScreen.forgotPin()
        }
    }
}
