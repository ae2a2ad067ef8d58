// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// The day in two large numbers: recorded here, received there.
Card {
    id: root

    required property SyncScreen sync

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        height: root.height - 2 * root.padding
        spacing: Theme.snug
        width: root.innerWidth

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Today")
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.wide
            columns: width < Theme.scaled(320) ? 1 : 2

            LedgerNumber {
                Layout.alignment: Qt.AlignTop
                count: root.sync.recorded
                glyph: Glyph.tablet
                word: qsTr("recorded on this tablet")
            }
            LedgerNumber {
                Layout.alignment: Qt.AlignTop
                count: root.sync.received
                glyph: root.sync.level ? Glyph.cloudDone : Glyph.cloudUpload
                tone: root.sync.level ? Theme.brand : Theme.attention
                word: qsTr("received by the service")
            }
        }
        Item {
            Layout.fillHeight: true
        }
        ProgressLine {
            Layout.fillWidth: true
            done: root.sync.received
            text: root.sync.ledgerSentence
            total: root.sync.recorded
        }
    }
}
