// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Above one person: the way back for ten seconds, and the way back to the group.
RowLayout {
    id: root

    required property RegisterScreen register
    required property bool chosen

    spacing: Theme.gap

    SectionTitle {
        Layout.fillWidth: true
        text: root.chosen ? qsTr("One person") : qsTr("Who are you with?")
    }
    ActionButton {
        glyph: Glyph.undo
        kind: ActionButton.Kind.Quiet
        objectName: "onePersonUndo"
        text: root.register.undoWords
        visible: text !== "" && root.chosen

        onClicked: root.register.undo()
    }
    ActionButton {
        glyph: Glyph.groups
        objectName: "backToGroup"
        text: qsTr("Back to my group")

        onClicked: root.register.mode = RegisterScreen.Group
    }
}
