// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A button that lies on a toast.
T.Button {
    id: root

    Accessible.name: root.text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: Theme.strongWeight
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.tight)
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + 2 * Theme.gap)
    leftPadding: Theme.snug
    rightPadding: Theme.snug

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: Theme.inverseAccent
        border.width: root.visualFocus ? 3 : 0
        color: "transparent"
        radius: Theme.buttonRadius - 2
    }
    contentItem: IconAndWords {
        font: root.font
        text: root.text
        tone: Theme.inverseAccent
    }
}
