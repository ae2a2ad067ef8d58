// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Another value in place of the one that could not be taken.
Card {
    id: root

    required property HeldMatter matter

    implicitHeight: column.implicitHeight + 2 * padding

    onVisibleChanged: answer.start()

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: root.matter.mendedWhat
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: qsTr("Put in what is right. What was recorded is kept beside it, for good.")
        }
        ReasonField {
            Layout.fillWidth: true
            matter: root.matter
            objectName: "mendReason"
        }
        ThirdAnswer {
            id: answer

            Layout.fillWidth: true
            busy: root.matter.sending
            codes: root.matter.codes
            form: root.matter.form
            reasonName: qsTr("Their reason, if there is one")
            value: root.matter.value
            visible: root.matter.mayMend

            onCodeWritten: (codeId, reason) => root.matter.writeCode(codeId, reason)
            onValueWritten: root.matter.writeValue()
        }
        ActionButton {
            Layout.fillWidth: true
            enabled: !root.matter.sending
            objectName: "leaveOut"
            text: qsTr("Leave this out and keep the rest")
            visible: root.matter.mayLeaveOut

            onClicked: root.matter.leaveOut()
        }
        ActionButton {
            Layout.fillWidth: true
            objectName: "mendBack"
            text: qsTr("Back")

            onClicked: root.matter.goBack()
        }
    }
}
