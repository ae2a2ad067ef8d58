// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Another value than those that are there, given as it would have been given at first.
ColumnLayout {
    id: root

    // One of ConflictScreen's forms.
    required property int form
    required property CodeChoices codes
    required property ThirdValue value
    property string reasonName: qsTr("Why")
    property bool busy: false

    readonly property bool asksCode: form === ConflictScreen.Code
    readonly property bool asksValue: form === ConflictScreen.Value

    signal codeWritten(string codeId, string reason)
    signal valueWritten

    function start(): void {
        why.text = "";
    }

    spacing: Theme.snug

    Field {
        id: why

        Layout.fillWidth: true
        hint: qsTr("In a few words, if you know")
        name: root.reasonName
        objectName: "thirdReason"
        visible: root.asksCode
    }
    CodeGrid {
        Layout.fillWidth: true
        codes: root.codes
        enabled: !root.busy
        prefix: "thirdCode"
        visible: root.asksCode

        onChosen: codeId => root.codeWritten(codeId, why.text)
    }
    // What comes and goes is not in a layout: one of Qt 6.4 keeps stale sizes then, or crashes.
    Column {
        id: fields

        Layout.fillWidth: true
        spacing: Theme.gap
        visible: root.asksValue

        Repeater {
            model: root.asksValue ? root.value : null

            delegate: ThirdFieldEntry {
                busy: root.busy
                width: fields.width

                onAccepted: root.valueWritten()
                onPickedOne: choice => root.value.pick(index, choice)
                onTyping: text => root.value.type(index, text)
            }
        }
    }
    ActionButton {
        Layout.fillWidth: true
        enabled: root.value.given && !root.busy
        kind: ActionButton.Kind.Primary
        objectName: "thirdSave"
        text: qsTr("Save this instead")
        visible: root.asksValue

        onClicked: root.valueWritten()
    }
}
