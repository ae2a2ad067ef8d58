// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// A new tablet: where the service is, and the one-time code, typed or from a square. One that joins again knows the way.
FocusScope {
    id: root

    required property LockScreen lockScreen

    readonly property bool scanning: lockScreen.scan.running
    readonly property Connections reading: Connections {
        function onCodeRead(words: string): void {
            code.text = words;
        }

        target: root.lockScreen
    }

    // To the button that joins, when there is something to join with.
    function passFocus(): void {
        if (root.scanning)
            view.forceActiveFocus(Qt.TabFocusReason);
        else if (code.text === "")
            code.forceActiveFocus(Qt.TabFocusReason);
        else
            join.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: scanning ? view.implicitHeight : column.implicitHeight

    onScanningChanged: root.passFocus()

    SquareView {
        id: view

        scan: root.lockScreen.scan
        visible: root.scanning
        width: root.width
    }
    ColumnLayout {
        id: column

        spacing: Theme.gap
        visible: !root.scanning
        width: root.width

        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            objectName: "enrolExplanation"
            text: root.lockScreen.joinsAgain ? qsTr("Your supervisor gives you a code that works once. The tablet needs a signal for this. PINs stay as they are, and what has not been sent yet is kept and sent.") : qsTr("Your service gives you an address and a code that works once. The tablet needs a signal for this, only this time.")
        }
        ActionButton {
            Layout.fillWidth: true
            enabled: !root.lockScreen.busy
            glyph: Glyph.photoCamera
            kind: ActionButton.Kind.Outline
            objectName: "scanSquare"
            text: qsTr("Scan the square")

            onClicked: root.lockScreen.scan.start()
        }
        Banner {
            Layout.fillWidth: true
            objectName: "noScan"
            text: root.lockScreen.scan.sentence
            visible: text !== ""
        }
        Field {
            Layout.fillWidth: true
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            name: qsTr("Address of the service")
            objectName: "enrolServer"
            text: root.lockScreen.server
            visible: !root.lockScreen.joinsAgain

            onEdited: text => root.lockScreen.server = text
        }
        Field {
            id: code

            Layout.fillWidth: true
            focus: true
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            name: qsTr("Code")
            objectName: "enrolCode"

            onAccepted: root.lockScreen.enrol(code.text)
        }
        ActionButton {
            id: join

            Layout.fillWidth: true
            enabled: !root.lockScreen.busy && code.text !== ""
            kind: ActionButton.Kind.Primary
            objectName: "enrol"
            text: root.lockScreen.busy ? qsTr("One moment …") : root.lockScreen.joinsAgain ? qsTr("Join again") : qsTr("Set up this tablet")

            onClicked: root.lockScreen.enrol(code.text)
        }
    }
}
