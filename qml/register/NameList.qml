// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// Names to read through before they are acted on.
GridLayout {
    id: root

    required property var names

    columnSpacing: Theme.gap
    columns: width > Theme.scaled(420) ? 2 : 1
    rowSpacing: 0

    Repeater {
        model: root.names

        delegate: ColumnLayout {
            id: line

            required property string modelData

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: 0

            Label {
                Layout.bottomMargin: Theme.snug
                Layout.fillWidth: true
                Layout.topMargin: Theme.snug
                font.pixelSize: Theme.title
                text: line.modelData
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.border
                color: Theme.line
            }
        }
    }
}
