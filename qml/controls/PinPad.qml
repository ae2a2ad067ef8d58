// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Twelve large keys for a PIN; a keyboard's digits do the same.
FocusScope {
    id: root

    property bool canPress: true
    readonly property int keyHeight: Math.max(60, Theme.scaled(46))

    signal digit(int value)
    signal erase
    signal finish

    Accessible.name: qsTr("Number keys")
    Accessible.role: Accessible.Grouping
    implicitHeight: grid.implicitHeight
    implicitWidth: grid.implicitWidth

    function typed(event: var): void {
        if (!root.canPress)
            return;
        if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            root.digit(Number(event.text));
        else if (event.key === Qt.Key_Backspace)
            root.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.finish();
        else
            return;
        event.accepted = true;
    }

    Keys.onPressed: event => root.typed(event)

    GridLayout {
        id: grid

        anchors.fill: parent
        columnSpacing: Theme.tight
        columns: 3
        rowSpacing: Theme.tight

        Repeater {
            model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

            delegate: PinKey {
                id: key

                required property int modelData

                Layout.fillWidth: true
                Layout.preferredHeight: root.keyHeight
                enabled: root.canPress
                objectName: "pinKey" + key.modelData
                text: key.modelData

                onClicked: root.digit(key.modelData)
            }
        }
        PinKey {
            Layout.fillWidth: true
            Layout.preferredHeight: root.keyHeight
            enabled: root.canPress
            glyph: Glyph.backspace
            objectName: "pinErase"
            plain: true
            spokenAs: qsTr("Delete the last number")

            onClicked: root.erase()
        }
        PinKey {
            Layout.fillWidth: true
            Layout.preferredHeight: root.keyHeight
            enabled: root.canPress
            objectName: "pinKey0"
            text: "0"

            onClicked: root.digit(0)
        }
        PinKey {
            Layout.fillWidth: true
            Layout.preferredHeight: root.keyHeight
            enabled: root.canPress
            glyph: Glyph.check
            objectName: "pinFinish"
            spokenAs: qsTr("Done")
            strong: true

            onClicked: root.finish()
        }
    }
}
