// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What to call a person, and the person in their own words, as they are being written.
Card {
    id: root

    required property PersonEditor editor

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.gap
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("In their own words")
        }
        EditedText {
            Layout.fillWidth: true
            editor: root.editor
            field: PersonEditor.Matters
            name: qsTr("What matters to them")
            objectName: "editMatters"
        }
        EditedText {
            Layout.fillWidth: true
            editor: root.editor
            field: PersonEditor.GoodAt
            name: qsTr("What they are good at")
            objectName: "editGoodAt"
        }
        EditedText {
            Layout.fillWidth: true
            editor: root.editor
            field: PersonEditor.WantsNext
            name: qsTr("What they want next")
            objectName: "editWantsNext"
        }
        EditedText {
            Layout.fillWidth: true
            editor: root.editor
            field: PersonEditor.PreferredName
            hint: qsTr("As they like it; empty: their first name")
            name: qsTr("What to call them")
            objectName: "editCalled"
        }
    }
}
