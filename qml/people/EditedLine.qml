// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// One line about a person: on disk as it is typed, part of the person as it is left, and what is wrong with it below.
ColumnLayout {
    id: root

    required property PersonEditor editor
    required property int field
    required property string label
    property string hint
    property int inputMethodHints: Qt.ImhNone

    spacing: Theme.hair

    EntryLineField {
        Layout.fillWidth: true
        entry: root.editor.personId
        hint: root.hint
        inputMethodHints: root.inputMethodHints
        label: root.label
        objectName: "line" + root.field
        problem: root.editor.wrongs[root.field] ?? ""
        stored: root.editor.texts[root.field] ?? ""

        onTyped: text => root.editor.type(root.field, text)
        onWasLeft: root.editor.leave(root.field)
    }
    SavedWords {
        Layout.fillWidth: true
        text: root.editor.saved[root.field] ?? ""
        visible: text !== ""
    }
}
