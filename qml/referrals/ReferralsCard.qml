// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// The referrals of one person, and the way to another.
Card {
    id: root

    required property ReferralsScreen referrals

    signal newAsked

    implicitHeight: column.height + 2 * padding

    Column {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            text: qsTr("Referrals")
            width: column.width
        }
        Label {
            color: Theme.quiet
            objectName: "noReferrals"
            text: qsTr("%1 has not been referred anywhere.").arg(root.referrals.form.name)
            visible: root.referrals.ofPerson.count === 0
            width: column.width
        }
        Repeater {
            model: root.referrals.ofPerson

            delegate: ReferralLine {
                id: line

                objectName: "personReferral" + line.index
                width: column.width

                onClicked: root.referrals.editor.open(line.referralId)
            }
        }
        ActionButton {
            glyph: Glyph.arrowForward
            kind: ActionButton.Kind.Outline
            objectName: "newReferral"
            text: root.referrals.form.hasDraft ? qsTr("Go on with the referral you began") : qsTr("Refer %1").arg(root.referrals.form.name)
            width: column.width

            onClicked: root.newAsked()
        }
    }
}
