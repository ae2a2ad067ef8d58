// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// Who has opened a person's page.
Card {
    id: root

    required property MyPageScreen page
    readonly property bool spoken: root.page.speaking === "looks"

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        Label {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font.pixelSize: Theme.heading
            strong: true
            text: qsTr("Who has looked")
        }
        Label {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            objectName: "looksSentence"
            text: root.page.looksSentence
        }
        ActionButton {
            glyph: root.spoken ? Glyph.stop : Glyph.recordVoiceOver
            kind: ActionButton.Kind.Outline
            objectName: "listenLooks"
            spokenAs: root.spoken ? qsTr("Stop reading") : qsTr("Listen: who has looked")
            text: root.spoken ? qsTr("Stop") : qsTr("Listen")

            onClicked: root.page.listen("looks")
        }
        Repeater {
            model: root.page.looks

            delegate: Label {
                id: look

                required property int index
                required property string modelData

                Layout.fillWidth: true
                font.pixelSize: Theme.title
                objectName: "look" + look.index
                text: look.modelData
            }
        }
    }
}
