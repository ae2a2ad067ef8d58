// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// The entries of one list of a person as they are being written: needs, alerts, or contacts.
Card {
    id: root

    required property PersonEditor editor
    required property int field
    required property EntryRows rows
    required property string title
    required property string addWords
    property list<string> choices: []
    property bool reviewed: false

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.gap
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: root.title
        }
        Repeater {
            model: root.rows

            delegate: EntryFields {
                Layout.fillWidth: true
                choices: root.choices
                editor: root.editor
                field: root.field
                reviewed: root.reviewed
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ActionButton {
                glyph: Glyph.add
                kind: ActionButton.Kind.Outline
                objectName: "addEntry" + root.field
                text: root.addWords

                onClicked: root.editor.addEntry(root.field)
            }
            SavedWords {
                Layout.fillWidth: true
                text: root.editor.saved[root.field] ?? ""
            }
        }
    }
}
