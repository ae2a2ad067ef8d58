// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// A one-time code, with what it is for and, where there is one, the number to read out.
FocusScope {
    id: root

    required property string explanation
    required property string code
    required property string action
    property bool busy: false
    property int number: 0

    signal given(string code)

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        spacing: Theme.gap
        width: root.width

        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: root.explanation
        }
        Label {
            Layout.fillWidth: true
            font.pixelSize: Theme.display
            horizontalAlignment: Text.AlignHCenter
            objectName: "challengeNumber"
            strong: true
            text: root.number
            visible: root.number > 0
        }
        Field {
            id: field

            Layout.fillWidth: true
            focus: true
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            name: root.code
            objectName: "oneTimeCode"

            onAccepted: root.given(field.text)
        }
        ActionButton {
            Layout.fillWidth: true
            enabled: !root.busy && field.text !== ""
            kind: ActionButton.Kind.Primary
            objectName: "giveCode"
            text: root.busy ? qsTr("One moment …") : root.action

            onClicked: root.given(field.text)
        }
    }
}
