// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What happened last, what happens next, and Sync now, which always answers.
Card {
    id: root

    required property SyncScreen sync

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        height: root.height - 2 * root.padding
        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Last and next")
        }
        Label {
            Layout.fillWidth: true
            objectName: "lastSentence"
            text: root.sync.lastSentence
            visible: text !== ""
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            objectName: "nextSentence"
            text: root.sync.nextSentence
            visible: text !== ""
        }
        Item {
            Layout.fillHeight: true
        }
        Label {
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            objectName: "syncAnswer"
            strong: true
            text: root.sync.answer
            visible: text !== ""
        }
        ActionButton {
            Layout.fillWidth: true
            enabled: !root.sync.running
            glyph: Glyph.sync
            kind: ActionButton.Kind.Primary
            labelSize: Theme.title - 1
            objectName: "syncNow"
            text: root.sync.running ? qsTr("Sending and fetching …") : qsTr("Sync now")

            onClicked: root.sync.syncNow()
        }
    }
}
