// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Alongside
import Alongside.Controls
import Alongside.Screens

// The evidence line of supported permitted work, and its paper.
Card {
    id: root

    required property EvidenceScreen evidence

    padding: Theme.gap

    Column {
        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            text: qsTr("Supported permitted work")
            width: parent.width
        }
        Label {
            objectName: "evidenceLine"
            text: root.evidence.line
            width: parent.width
        }
        Banner {
            glyph: Glyph.taskAlt
            objectName: "evidenceSaved"
            text: root.evidence.outcome
            tone: Card.Tone.Brand
            visible: text !== ""
            width: parent.width
        }
        Banner {
            glyph: Glyph.error
            text: root.evidence.problem
            tone: Card.Tone.Danger
            visible: text !== ""
            width: parent.width
        }
        Flow {
            spacing: Theme.tight
            width: parent.width

            ActionButton {
                glyph: Glyph.download
                kind: ActionButton.Kind.Outline
                objectName: "saveEvidence"
                text: qsTr("On paper, as PDF")

                onClicked: root.evidence.save()
            }
            ActionButton {
                glyph: Glyph.openInNew
                kind: ActionButton.Kind.Outline
                objectName: "openEvidence"
                text: qsTr("Open the page")
                visible: root.evidence.outcome !== ""

                onClicked: Qt.openUrlExternally(root.evidence.savedAt)
            }
        }
    }
}
