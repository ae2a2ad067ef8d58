// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// The three things that can be done with it, and what each needs.
ColumnLayout {
    id: root

    required property HeldMatter matter

    spacing: Theme.snug

    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        objectName: "matterProblem"
        text: root.matter.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.matter.step === HeldMatter.Looking

        ActionButton {
            Layout.fillWidth: true
            enabled: !root.matter.sending
            glyph: Glyph.check
            kind: ActionButton.Kind.Primary
            objectName: "letCount"
            text: root.matter.sending ? qsTr("Asking the service…") : qsTr("Let it count as it is")

            onClicked: root.matter.letCount()
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.tight
            columns: width < Theme.scaled(440) ? 1 : 2
            rowSpacing: Theme.tight

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: !root.matter.sending
                glyph: Glyph.edit
                kind: ActionButton.Kind.Outline
                objectName: "startMending"
                text: qsTr("Mend it")
                visible: root.matter.mayMend || root.matter.mayLeaveOut

                onClicked: root.matter.startMending()
            }
            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: !root.matter.sending
                glyph: Glyph.archive
                kind: ActionButton.Kind.Outline
                objectName: "startSettingAside"
                text: qsTr("Set it aside")

                onClicked: root.matter.startSettingAside()
            }
        }
    }
    MendForm {
        Layout.fillWidth: true
        matter: root.matter
        visible: root.matter.step === HeldMatter.Mending
    }
    AsideForm {
        Layout.fillWidth: true
        matter: root.matter
        visible: root.matter.step === HeldMatter.SettingAside
    }
}
