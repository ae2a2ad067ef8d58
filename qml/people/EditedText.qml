// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Screens

// One text about a person: on disk as it is typed, part of the person as it is left.
VisitText {
    id: root

    required property PersonEditor editor
    required property int field

    savedWords: root.editor.saved[root.field] ?? ""
    stored: root.editor.texts[root.field] ?? ""
    visit: root.editor.personId

    onEdited: text => root.editor.type(root.field, text)
    onFinished: root.editor.leave(root.field)
}
