// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// Something the coach should know while they work: what happened, and the one thing to do about it.
Card {
    id: root

    property string glyph: Glyph.info
    property string text
    property string detail
    property string action

    signal acted

    Accessible.name: root.text
    Accessible.role: Accessible.AlertMessage
    implicitHeight: row.implicitHeight + 2 * padding
    padding: Theme.gap
    tone: Card.Tone.Attention

    GridLayout {
        id: row

        columnSpacing: Theme.snug
        columns: root.width < Theme.scaled(480) ? 2 : 3
        rowSpacing: Theme.tight
        width: root.innerWidth

        Icon {
            Layout.alignment: Qt.AlignTop
            color: root.border.color
            text: root.glyph
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                strong: true
                text: root.text
            }
            Label {
                Layout.fillWidth: true
                text: root.detail
                visible: root.detail !== ""
            }
        }
        ActionButton {
            Layout.alignment: Qt.AlignVCenter
            Layout.columnSpan: row.columns === 3 ? 1 : 2
            Layout.leftMargin: row.columns === 3 ? 0 : Theme.scaled(24) + Theme.snug
            text: root.action
            visible: root.action !== ""

            onClicked: root.acted()
        }
    }
}
