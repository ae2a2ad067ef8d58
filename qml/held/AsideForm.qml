// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// It is not to count: why, and once more.
Card {
    id: root

    required property HeldMatter matter

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Set it aside")
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: qsTr("It does not count then, and the tablet that recorded it stops showing it. It is kept, with your name and reason.")
        }
        ReasonField {
            Layout.fillWidth: true
            hint: qsTr("Recorded twice, once on each tablet")
            matter: root.matter
            objectName: "asideReason"
        }
        ActionButton {
            Layout.fillWidth: true
            enabled: !root.matter.sending
            glyph: Glyph.archive
            kind: ActionButton.Kind.Primary
            objectName: "setAside"
            text: root.matter.sending ? qsTr("Asking the service…") : qsTr("Set it aside")

            onClicked: root.matter.setAside()
        }
        ActionButton {
            Layout.fillWidth: true
            objectName: "asideBack"
            text: qsTr("Back")

            onClicked: root.matter.goBack()
        }
    }
}
