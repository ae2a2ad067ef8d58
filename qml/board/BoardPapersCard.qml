// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside.Controls
import Alongside.Screens

// The counts as files to give out: nobody is named in them.
Card {
    id: root

    required property BoardScreen board

    implicitHeight: column.height + 2 * padding

    Column {
        id: column

        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            text: qsTr("To give out")
            width: parent.width
        }
        Label {
            color: Theme.quiet
            text: qsTr("Counts of this quarter. Nobody is named, and counts under 5 are hidden. Give out this or the update to the panel, not both: together they can tell what each hides.")
            width: parent.width
        }
        Flow {
            spacing: Theme.snug
            width: parent.width

            ActionButton {
                glyph: Glyph.download
                kind: ActionButton.Kind.Outline
                objectName: "boardTable"
                text: qsTr("Save as a table")
                width: Math.min(implicitWidth, parent.width)

                onClicked: root.board.publishTable()
            }
            ActionButton {
                glyph: Glyph.description
                kind: ActionButton.Kind.Outline
                objectName: "boardPaper"
                text: qsTr("Save as a page")
                width: Math.min(implicitWidth, parent.width)

                onClicked: root.board.publishPaper()
            }
        }
        Label {
            objectName: "boardSaved"
            text: root.board.paperSentence
            visible: text !== ""
            width: parent.width
        }
    }
}
