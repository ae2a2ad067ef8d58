// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls

// One of the answers: the value large, who gave it and when, and one touch that says it is right. Placed by plain
// columns: layouts inside the sheet's own kept stale heights when it was opened a second time.
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

    Column {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        Column {
            spacing: 2
            width: parent.width

            Label {
                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.heading
                objectName: "answerWords" + root.index
                strong: true
                text: root.words
                width: parent.width
            }
            Label {
                color: Theme.quiet
                text: root.when !== "" ? qsTr("%1, %2", "who, when").arg(root.who).arg(root.when) : root.who
                width: parent.width
            }
        }
        ActionButton {
            enabled: !root.busy
            glyph: Glyph.check
            kind: ActionButton.Kind.Outline
            objectName: "chooseAnswer" + root.index
            spokenAs: qsTr("%1 is right", "an answer").arg(root.words)
            text: qsTr("This is right")
            width: parent.width

            onClicked: root.chosen()
        }
    }
}
