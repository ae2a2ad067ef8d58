// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Who is missing, each with the person to ring and the number; and the way to count again.
ColumnLayout {
    id: root

    required property HeadCountScreen headCount

    spacing: Theme.snug

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Not seen yet")
        visible: !root.headCount.complete
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Math.max(1, Math.floor(width / Theme.scaled(280)))
        rowSpacing: Theme.snug

        Repeater {
            model: root.headCount.missingFaces

            delegate: MissingLine {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.tight
        glyph: Glyph.refresh
        objectName: "startAgain"
        text: qsTr("Start the count again")
        visible: root.headCount.seen > 0

        onClicked: root.headCount.startAgain()
    }
}
