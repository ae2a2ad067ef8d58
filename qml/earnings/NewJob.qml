// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// A job that is no placement here: what it is called.
RowLayout {
    id: root

    required property EarningsScreen earnings

    function add(): void {
        root.earnings.addJob(field.text);
        field.clear();
    }

    spacing: Theme.tight

    Field {
        id: field

        Layout.fillWidth: true
        maximumLength: 80
        name: qsTr("Another job")
        objectName: "newJob"
        hint: qsTr("What it is called")

        onAccepted: root.add()
    }
    IconButton {
        Layout.alignment: Qt.AlignBottom
        enabled: field.text !== ""
        glyph: Glyph.add
        objectName: "addJob"
        spokenAs: qsTr("Add this job")

        onClicked: root.add()
    }
}
