// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Screens

// One text of a referral that is being made: on disk as it is typed.
VisitText {
    id: root

    required property ReferralForm form
    required property int field

    savedWords: root.form.saved[root.field] ?? ""
    stored: root.form.texts[root.field] ?? ""
    visit: root.form.personId

    onEdited: text => root.form.type(root.field, text)
}
