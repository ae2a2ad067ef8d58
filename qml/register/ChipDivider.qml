// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// A breath between two sets of chips.
Item {
    implicitHeight: Theme.touch
    implicitWidth: Theme.tight + 1

    Rectangle {
        anchors.centerIn: parent
        color: Theme.line
        height: Theme.roomy
        width: Theme.border
    }
}
