// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// How many are seen, and who is missing, with the person to ring and the number.
Card {
    id: root

    required property HeadCountScreen headCount

    implicitHeight: scroll.contentHeight + 2 * padding
    padding: Theme.gap
    tone: root.headCount.complete ? Card.Tone.Brand : Card.Tone.Plain

    ScrollColumn {
        id: scroll

        anchors.fill: parent
        margin: Theme.tight
        objectName: "missingList"
        spacing: Theme.snug
        topMarginInside: Theme.tight

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.snug

            Label {
                id: number

                Accessible.ignored: true
                font.pixelSize: Theme.display
                strong: true
                text: qsTr("%L1 of %L2").arg(root.headCount.seen).arg(root.headCount.withMe)
            }
            Label {
                Accessible.ignored: true
                Layout.alignment: Qt.AlignBaseline
                Layout.fillWidth: true
                color: Theme.quiet
                text: qsTr("seen")
            }
        }
        ProgressLine {
            Accessible.name: root.headCount.sentence
            Layout.fillWidth: true
            done: root.headCount.seen
            total: root.headCount.withMe
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.tight
            spacing: Theme.tight
            visible: root.headCount.complete

            Icon {
                Layout.alignment: Qt.AlignTop
                color: Theme.brand
                size: Theme.scaled(28)
                text: Glyph.taskAlt
            }
            Label {
                Layout.fillWidth: true
                font.pixelSize: Theme.title
                objectName: "headCountSentence"
                strong: true
                text: root.headCount.sentence
            }
        }
        SectionTitle {
            Layout.fillWidth: true
            Layout.topMargin: Theme.tight
            text: qsTr("Not seen yet")
            visible: !root.headCount.complete
        }
        Repeater {
            model: root.headCount.missingFaces

            delegate: MissingLine {
                Layout.fillWidth: true
            }
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.tight
            glyph: Glyph.refresh
            objectName: "startAgain"
            text: qsTr("Start the count again")
            visible: root.headCount.seen > 0

            onClicked: root.headCount.startAgain()
        }
    }
}
