// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Alongside.Controls
import Alongside.Screens

// Referrals of one standing, whoever they are about.
Column {
    id: root

    required property ReferralsScreen referrals
    required property ReferralRows rows
    property string title

    spacing: Theme.tight
    visible: root.rows.count > 0

    SectionTitle {
        text: root.title
        width: root.width
    }
    Repeater {
        model: root.rows

        delegate: ReferralLine {
            id: line

            named: true
            objectName: root.objectName + line.index
            width: root.width

            onClicked: root.referrals.editor.open(line.referralId)
        }
    }
}
