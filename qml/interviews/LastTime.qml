// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// What was answered last time, for the coach alone: it never stands on the person's page.
Rectangle {
    id: root

    required property string when
    required property string words

    Accessible.name: heading.text + ": " + root.words
    Accessible.role: Accessible.StaticText
    border.color: Theme.line
    border.width: Theme.sunlight ? Theme.border : 0
    color: Theme.sunk
    implicitHeight: column.implicitHeight + 2 * Theme.snug
    radius: Theme.buttonRadius

    ColumnLayout {
        id: column

        spacing: 2
        width: root.width - 2 * Theme.gap
        x: Theme.gap
        y: Theme.snug

        Label {
            id: heading

            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.when === "" ? qsTr("Last time") : qsTr("Last time, %1").arg(root.when)
        }
        Label {
            Accessible.ignored: true
            Layout.fillWidth: true
            text: root.words
        }
    }
}
