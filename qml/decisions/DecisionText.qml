// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Screens

// One text of a decision that is being written: on disk as it is typed.
VisitText {
    id: root

    required property DecisionsScreen decisions
    required property int field

    savedWords: root.decisions.saved[root.field] ?? ""
    stored: root.decisions.texts[root.field] ?? ""
    visit: root.decisions.name

    onEdited: text => root.decisions.type(root.field, text)
}
