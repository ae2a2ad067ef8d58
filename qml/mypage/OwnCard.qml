// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// What a person added to their page themselves, for staff to see and hear.
Card {
    id: root

    required property PersonScreen person

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Their own")
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            text: qsTr("%1 added this to their page. Only they take it away.").arg(root.person.myPage.name)
        }
        OwnThings {
            Layout.fillWidth: true
            own: root.person.myPage.own
        }
    }
    AttachmentSheet {
        attachments: root.person.myPage.own
        visible: root.person.myPage.own.openId !== "" && !root.person.myPage.given
    }
}
