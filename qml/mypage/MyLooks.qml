// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Who has opened a person's page.
Card {
    id: root

    required property MyPageScreen page

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        Label {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font.pixelSize: Theme.heading
            strong: true
            text: qsTr("Who has looked")
        }
        Label {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            objectName: "looksSentence"
            text: root.page.looksSentence
        }
        Repeater {
            model: root.page.looks

            delegate: Label {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
    }
}
