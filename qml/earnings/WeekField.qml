// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// Hours or an amount: on disk as it is typed, written as it is left.
EntryLineField {
    id: root

    required property EarningsEditor editor
    required property int field

    entry: root.editor.formId
    inputMethodHints: Qt.ImhPreferNumbers
    objectName: "earningsField" + root.field
    problem: root.editor.wrongs[root.field] ?? ""
    stored: root.editor.texts[root.field] ?? ""

    onTyped: text => root.editor.type(root.field, text)
    onWasLeft: root.editor.leave(root.field)
}
