// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// One concern, as it was written: each part under its own heading, word for word.
ScrollColumn {
    id: root

    required property ConcernsScreen concerns
    property bool backShown: false

    Accessible.name: root.concerns.heading
    Accessible.role: Accessible.Pane
    margin: 0
    markRoom: Theme.snug
    objectName: "concernReading"
    topMarginInside: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.snug

        IconButton {
            bordered: true
            glyph: Glyph.arrowBack
            objectName: "concernBack"
            spokenAs: qsTr("Back to the list")
            visible: root.backShown

            onClicked: root.concerns.closeConcern()
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                font.pixelSize: Theme.heading
                strong: true
                text: root.concerns.heading
            }
            Label {
                Layout.fillWidth: true
                color: Theme.quiet
                text: root.concerns.detail
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        detail: root.concerns.urgent ? root.concerns.whomToRing : ""
        glyph: root.concerns.urgent ? Glyph.call : Glyph.cloudDone
        objectName: "concernState"
        text: root.concerns.state
        tone: root.concerns.urgent ? Card.Tone.Danger : Card.Tone.Brand
        visible: text !== ""
    }
    Repeater {
        model: root.concerns.titles

        delegate: Card {
            id: card

            required property int index
            required property string modelData

            Layout.fillWidth: true
            implicitHeight: column.implicitHeight + 2 * padding

            Column {
                id: column

                spacing: Theme.hair
                width: card.innerWidth

                Label {
                    color: Theme.quiet
                    font.pixelSize: Theme.small
                    text: card.modelData
                    width: parent.width
                }
                Label {
                    objectName: "concernWords" + card.index
                    text: root.concerns.words[card.index] ?? ""
                    textFormat: Text.PlainText
                    width: parent.width
                }
            }
        }
    }
    ConcernOutcomeCard {
        Layout.fillWidth: true
        outcome: root.concerns.outcome
        visible: root.concerns.outcome.isOpen
    }
}
