// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Screens

// One text about somebody in a campaign: on disk as it is typed.
VisitText {
    id: root

    required property InvitationEditor invitation
    required property int field

    savedWords: root.invitation.saved[root.field] ?? ""
    stored: root.invitation.texts[root.field] ?? ""
    visit: root.invitation.personId

    onEdited: text => root.invitation.type(root.field, text)
    onFinished: root.invitation.leave()
}
