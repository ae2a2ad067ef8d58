// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// Shows that there is more above or below; it is looked at, not touched.
T.ScrollBar {
    id: root

    Accessible.ignored: true
    implicitWidth: 6
    interactive: false
    minimumSize: 0.1
    visible: root.size < 1.0

    contentItem: Rectangle {
        color: Theme.edge
        implicitWidth: 4
        opacity: 0.7
        radius: 2
    }
}
