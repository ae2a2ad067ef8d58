// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// Somebody to ask for: a touch rings, where the tablet can; the number is large enough to dial from another phone.
ListButton {
    id: root

    required property int index
    required property string name
    required property string role
    required property string number
    required property string link

    detail: root.number === "" || root.name === "" ? root.role : root.role === "" ? root.name : root.name + ", " + root.role
    enabled: root.link !== ""
    endGlyph: ""
    glyph: root.link !== "" ? Glyph.call : Glyph.person
    objectName: "employerContact" + root.index
    text: root.number !== "" ? root.number : root.name

    Accessible.name: root.number === "" ? root.name : qsTr("Ring %1: %2").arg(root.name).arg(root.number)

    onClicked: Qt.openUrlExternally(root.link)
}
