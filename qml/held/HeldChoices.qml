// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// The three things that can be done with it; first the one that most likely helps.
GridLayout {
    id: root

    required property HeldMatter matter

    // As it is it was refused: to try that again comes second.
    readonly property bool isRefused: matter.mayLeaveOut

    columnSpacing: Theme.tight
    columns: width < Theme.scaled(600) ? 1 : 3
    rowSpacing: Theme.tight

    ActionButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        enabled: !root.matter.sending
        glyph: Glyph.edit
        kind: ActionButton.Kind.Primary
        objectName: "startMending"
        text: qsTr("Mend it")
        visible: root.isRefused

        onClicked: root.matter.startMending()
    }
    ActionButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        enabled: !root.matter.sending
        glyph: Glyph.check
        kind: root.isRefused ? ActionButton.Kind.Outline : ActionButton.Kind.Primary
        objectName: "letCount"
        text: root.matter.sending ? qsTr("Asking the service…") : root.isRefused ? qsTr("Try again") : qsTr("Let it count")

        onClicked: root.matter.letCount()
    }
    ActionButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        enabled: !root.matter.sending
        glyph: Glyph.edit
        kind: ActionButton.Kind.Outline
        objectName: "changeFirst"
        text: qsTr("Mend it")
        visible: root.matter.mayMend && !root.isRefused

        onClicked: root.matter.startMending()
    }
    ActionButton {
        Layout.fillHeight: true
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
