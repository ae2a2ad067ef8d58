// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// What was recorded, beside what the service has now.
Card {
    id: root

    required property HeldEntries entries
    property string later

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        Repeater {
            model: root.entries

            delegate: EntryLine {
                Layout.fillWidth: true
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.tight
            visible: root.later !== ""

            Icon {
                Layout.alignment: Qt.AlignTop
                color: Theme.quiet
                size: Theme.scaled(22)
                text: Glyph.history
            }
            Label {
                Layout.fillWidth: true
                color: Theme.quiet
                objectName: "matterLater"
                text: root.later
            }
        }
    }
}
