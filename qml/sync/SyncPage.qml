// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Is what I did safe: the day's ledger, what waits, what needs a person, and what the tablet does next.
ScreenPage {
    id: root

    required property SyncScreen sync
    required property ConflictScreen conflict
    required property HeldScreen held

    readonly property bool sideBySide: width > height && width / Theme.textScale > 820

    signal heldAsked

    onVisibleChanged: if (visible)
        root.held.look()

    subtitle: qsTr("What this tablet has recorded, and what the service has received")
    title: qsTr("Sync")

    ScrollColumn {
        anchors.fill: parent
        margin: root.sideMargin
        topMarginInside: Theme.tight

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: root.sideBySide ? 2 : 1
            rowSpacing: Theme.gap

            LedgerCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                sync: root.sync
            }
            NextCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                sync: root.sync
            }
        }
        LinesCard {
            Layout.fillWidth: true
            glyph: Glyph.callSplit
            heading: qsTr("Needs a decision")
            explanation: qsTr("Two people answered differently. Both answers are kept until someone who knows chooses.")
            lines: root.sync.conflicts
            objectName: "conflictLines"
            tone: Card.Tone.Attention
            visible: root.sync.conflicts.count > 0

            onOpened: lineId => root.conflict.open(lineId)
        }
        HeldCard {
            Layout.fillWidth: true
            held: root.held
            objectName: "heldCard"
            visible: root.held.mayLook

            onAsked: root.heldAsked()
        }
        LinesCard {
            Layout.fillWidth: true
            glyph: Glyph.panTool
            heading: qsTr("A supervisor holds these")
            explanation: qsTr("They are safe. A supervisor looks at them before they count.")
            lines: root.sync.held
            objectName: "heldLines"
            visible: root.sync.held.count > 0
        }
        LinesCard {
            Layout.fillWidth: true
            glyph: Glyph.archive
            heading: qsTr("A supervisor set these aside")
            explanation: qsTr("They do not count. They are kept with the reason: ask your supervisor if you do not know it.")
            lines: root.sync.setAside
            objectName: "setAsideLines"
            visible: root.sync.setAside.count > 0
        }
        LinesCard {
            Layout.fillWidth: true
            glyph: Glyph.cloudUpload
            heading: qsTr("Waiting to be sent")
            explanation: qsTr("They are safe on this tablet and go by themselves when there is a signal.")
            lines: root.sync.waiting
            objectName: "waitingLines"
            visible: root.sync.waiting.count > 0
        }
        Banner {
            Layout.fillWidth: true
            detail: qsTr("What you record is safe on this tablet at once, and goes to the service by itself.")
            glyph: Glyph.taskAlt
            objectName: "nothingWaits"
            text: qsTr("Nothing waits, and nothing needs you")
            tone: Card.Tone.Brand
            visible: root.sync.waiting.count + root.sync.held.count + root.sync.conflicts.count === 0 && !(root.held.mayLook && root.held.rows.count > 0)
        }
        Card {
            Layout.fillWidth: true
            implicitHeight: tabletRow.implicitHeight + 2 * padding

            RowLayout {
                id: tabletRow

                spacing: Theme.snug
                width: parent.width

                Icon {
                    Layout.alignment: Qt.AlignTop
                    color: Theme.quiet
                    text: Glyph.tablet
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.hair

                    SectionTitle {
                        Layout.fillWidth: true
                        text: qsTr("This tablet")
                    }
                    Label {
                        Layout.fillWidth: true
                        Layout.minimumHeight: implicitHeight
                        color: Theme.quiet
                        objectName: "tabletSentence"
                        text: root.sync.tabletSentence
                    }
                    ActionButton {
                        Layout.topMargin: Theme.tight
                        glyph: Glyph.history
                        objectName: "fetchOlder"
                        text: qsTr("Fetch older history")
                        visible: root.sync.mayFetchOlder

                        onClicked: root.sync.fetchOlder()
                    }
                }
            }
        }
    }
}
