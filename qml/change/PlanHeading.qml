// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// What is planned or looked at, with the way back.
RowLayout {
    id: root

    required property string title
    required property string backSpokenAs
    property string detail
    property bool returns: true

    signal back

    spacing: Theme.tight

    IconButton {
        Layout.alignment: Qt.AlignTop
        glyph: Glyph.arrowBack
        objectName: "changeBack"
        spokenAs: root.backSpokenAs
        visible: root.returns

        onClicked: root.back()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        SectionTitle {
            Layout.fillWidth: true
            objectName: "changeTitle"
            text: root.title
        }
        Label {
            Layout.fillWidth: true
            color: Theme.quiet
            objectName: "changeDetail"
            text: root.detail
            visible: text !== ""
        }
    }
}
