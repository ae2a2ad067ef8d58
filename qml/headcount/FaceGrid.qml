// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// The faces of everyone who should be with the coach.
GridLayout {
    id: root

    required property HeadCountScreen headCount

    columnSpacing: Theme.snug
    columns: Math.max(1, Math.floor(width / Theme.scaled(176)))
    rowSpacing: Theme.snug

    Repeater {
        model: root.headCount.faces

        delegate: FaceButton {
            id: face

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            onClicked: root.headCount.tap(face.personId)
        }
    }
}
