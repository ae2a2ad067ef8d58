// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// One part of a concern, and when it reached the disk.
VisitText {
    id: root

    required property ConcernForm form
    required property int part

    name: root.form.questions[root.part] ?? ""
    objectName: "concern" + root.part
    savedWords: root.form.saved[root.part] ?? ""
    stored: root.form.texts[root.part] ?? ""
    visit: root.form.personId

    onEdited: text => root.form.type(root.part, text)
}
