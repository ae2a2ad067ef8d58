// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Alongside.Controls

// One of the tablet's own pictures, to be chosen.
T.AbstractButton {
    id: root

    required property int index
    required property url modelData

    signal chosen(url file)

    Accessible.name: qsTr("Picture %1").arg(root.index + 1)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.scaled(96)
    implicitWidth: Theme.scaled(96)
    objectName: "offered" + root.index

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    onClicked: root.chosen(root.modelData)

    background: Rectangle {
        color: Theme.sunk
        radius: Theme.tight
    }
    contentItem: Image {
        asynchronous: true
        autoTransform: true
        fillMode: Image.PreserveAspectCrop
        source: root.modelData
        sourceSize.height: root.height
        sourceSize.width: root.width

        FocusRing {
            control: root
            corner: Theme.tight
        }
    }
}
