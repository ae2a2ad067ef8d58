// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls

// One of the answers: the value large, who gave it and when, and one touch that says it is right.
Card {
    id: root

    required property int index
    required property string words
    required property string who
    required property string when
    property bool busy: false

    signal chosen

    implicitHeight: column.implicitHeight + 2 * padding
    padding: Theme.gap

    ColumnLayout {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                font.pixelSize: Theme.heading
                objectName: "answerWords" + root.index
                strong: true
                text: root.words
            }
            Label {
                Layout.fillWidth: true
                color: Theme.quiet
                text: root.when !== "" ? qsTr("%1, %2", "who, when").arg(root.who).arg(root.when) : root.who
            }
        }
        ActionButton {
            Layout.fillWidth: true
            enabled: !root.busy
            glyph: Glyph.check
            kind: ActionButton.Kind.Outline
            objectName: "chooseAnswer" + root.index
            spokenAs: qsTr("%1 is right", "an answer").arg(root.words)
            text: qsTr("This is right")

            onClicked: root.chosen()
        }
    }
}
