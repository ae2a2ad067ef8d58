// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// One page about a person as a PDF: what goes on it, and where it went.
Sheet {
    id: root

    required property PersonScreen person
    readonly property ProfilePaperScreen paper: root.person.paper

    objectName: "profilePaperSheet"
    subtitle: qsTr("One page, in their words, for whoever will stand beside them.")
    title: root.person.name

    Label {
        Layout.fillWidth: true
        text: qsTr("It says what matters to them, what they are good at, what they want next, and how to talk with them.")
        visible: root.paper.emptySentence === ""
    }
    Label {
        Layout.fillWidth: true
        text: root.paper.emptySentence
        visible: text !== ""
    }
    Toggle {
        Layout.fillWidth: true
        checked: root.paper.withAlerts
        detail: qsTr("Seizures, allergies, never alone.")
        objectName: "paperAlerts"
        text: qsTr("And what keeps them safe")
        visible: root.paper.hasAlerts

        onToggled: root.paper.withAlerts = !root.paper.withAlerts
    }
    Toggle {
        Layout.fillWidth: true
        checked: root.paper.withContacts
        detail: qsTr("Names and numbers of family and staff.")
        objectName: "paperContacts"
        text: qsTr("And whom to ring")
        visible: root.paper.hasContacts

        onToggled: root.paper.withContacts = !root.paper.withContacts
    }
    Banner {
        Layout.fillWidth: true
        detail: qsTr("Ask %1 first. Whoever can open this tablet's files can read the page, even while Alongside is locked.").arg(root.person.name)
        glyph: Glyph.info
        text: qsTr("A page that is saved is not locked away")
        tone: Card.Tone.Attention
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.taskAlt
        objectName: "paperSaved"
        text: root.paper.outcome
        tone: Card.Tone.Brand
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        glyph: Glyph.error
        text: root.paper.problem
        tone: Card.Tone.Danger
        visible: text !== ""
    }

    footer: [
        ActionButton {
            Layout.fillWidth: true
            glyph: Glyph.openInNew
            objectName: "paperOpen"
            text: qsTr("Open the page")
            visible: root.paper.outcome !== ""

            onClicked: Qt.openUrlExternally(root.paper.savedAt)
        },
        ActionButton {
            Layout.fillWidth: true
            enabled: root.paper.emptySentence === ""
            focus: true
            glyph: Glyph.download
            kind: ActionButton.Kind.Primary
            objectName: "paperSave"
            text: qsTr("Save as PDF")

            onClicked: root.paper.save()
        }
    ]
}
