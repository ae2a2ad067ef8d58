// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// The top of every page: where I am, whether what I did is safe, who is with me, and the way to find somebody.
GridLayout {
    id: root

    required property WorkScreens work
    required property ScreenPage page
    // The visit that goes on is on the page already.
    property bool visitInFront: false
    // What is held is on the page already.
    property bool heldInFront: false

    readonly property bool narrow: width < Theme.scaled(360) + chips.implicitWidth

    signal syncAsked
    signal heldAsked
    signal visitAsked
    signal headCountAsked
    signal searchAsked

    columnSpacing: Theme.gap
    columns: root.narrow ? 1 : 2
    rowSpacing: Theme.hair

    T.AbstractButton {
        id: heading

        Accessible.name: root.page.headerOpens ? qsTr("%1, %2. %3").arg(root.page.title).arg(root.page.subtitle).arg(root.page.headerSpokenAs) : root.page.title
        Accessible.role: root.page.headerOpens ? Accessible.Button : Accessible.Heading
        Layout.fillWidth: true
        enabled: root.page.headerOpens
        focusPolicy: Qt.StrongFocus
        implicitHeight: Math.max(Theme.touch, implicitContentHeight)
        objectName: "pageHeading"

        Keys.onEnterPressed: heading.clicked()
        Keys.onReturnPressed: heading.clicked()
        onClicked: root.page.headerOpened()

        background: Item {
            FocusRing {
                anchors.margins: -2
                control: heading
            }
        }
        contentItem: HeadingWords {
            opens: root.page.headerOpens
            subtitle: root.page.subtitle
            title: root.page.title
        }
    }
    Flow {
        id: chips

        Layout.fillWidth: root.narrow
        Layout.preferredWidth: root.narrow ? -1 : syncChip.implicitWidth + headCountChip.implicitWidth + searchButton.implicitWidth + 2 * spacing + (visitChip.visible ? visitChip.implicitWidth + spacing : 0) + (heldChip.visible ? heldChip.implicitWidth + spacing : 0)
        spacing: Theme.snug

        Chip {
            id: visitChip

            glyph: Glyph.schedule
            objectName: "visitChip"
            spokenAs: qsTr("The visit that goes on: %1").arg(text)
            text: root.work.visits.chipWords
            tone: Chip.Tone.Good
            visible: text !== "" && !root.visitInFront

            onClicked: root.visitAsked()
        }
        Chip {
            id: syncChip

            glyph: root.work.syncChip.tone === SyncChip.Received ? Glyph.cloudDone : root.work.syncChip.tone === SyncChip.Waiting ? Glyph.cloudUpload : Glyph.priorityHigh
            objectName: "syncChip"
            spokenAs: qsTr("Sync: %1").arg(text)
            text: root.work.syncChip.sentence
            tone: root.work.syncChip.tone === SyncChip.Received ? Chip.Tone.Good : root.work.syncChip.tone === SyncChip.Waiting ? Chip.Tone.Neutral : Chip.Tone.Attention

            onClicked: root.syncAsked()
        }
        Chip {
            id: heldChip

            glyph: Glyph.panTool
            objectName: "heldChip"
            spokenAs: qsTr("Waiting for a supervisor: %1").arg(text)
            text: root.work.held.chipWords
            tone: Chip.Tone.Attention
            visible: text !== "" && !root.heldInFront

            onClicked: root.heldAsked()
        }
        Chip {
            id: headCountChip

            glyph: Glyph.groups
            objectName: "headCountChip"
            spokenAs: qsTr("Head count: %1").arg(text)
            text: root.work.headCount.chipWords

            onClicked: root.headCountAsked()
        }
        IconButton {
            id: searchButton

            bordered: true
            glyph: Glyph.search
            objectName: "searchButton"
            round: true
            spokenAs: qsTr("Find a person")

            onClicked: root.searchAsked()
        }
    }
}
