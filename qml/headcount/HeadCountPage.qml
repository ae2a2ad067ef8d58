// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Who is with me now: touch each face as it is seen; whoever is missing stays in sight with the number to ring.
ScreenPage {
    id: root

    required property HeadCountScreen headCount

    readonly property bool sideBySide: width > height && width / Theme.textScale > 820
    readonly property bool nobody: headCount.withMe === 0

    onVisibleChanged: if (visible)
        root.headCount.open()

    subtitle: qsTr("Touch each face as you see it")
    title: qsTr("Head count")

    RowLayout {
        anchors.bottomMargin: root.sideBySide ? Theme.gap : 0
        anchors.fill: parent
        anchors.leftMargin: root.sideMargin - 6
        anchors.rightMargin: root.sideMargin - 6 - (root.sideBySide ? 0 : Theme.snug)
        anchors.topMargin: Theme.tight
        spacing: Theme.tight
        visible: !root.nobody

        ScrollColumn {
            Layout.fillHeight: true
            Layout.fillWidth: true
            margin: 6
            markRoom: root.sideBySide ? Theme.tight : Theme.snug
            objectName: "headCountScroll"
            topMarginInside: 6

            Card {
                Layout.fillWidth: true
                implicitHeight: summary.implicitHeight + 2 * padding
                tone: root.headCount.complete ? Card.Tone.Brand : Card.Tone.Plain
                visible: !root.sideBySide

                CountSummary {
                    id: summary

                    headCount: root.headCount
                    namesMissing: true
                    width: parent.width
                }
            }
            FaceGrid {
                Layout.fillWidth: true
                headCount: root.headCount
            }
            Card {
                Layout.fillWidth: true
                implicitHeight: missing.implicitHeight + 2 * padding
                visible: !root.sideBySide && (!root.headCount.complete || root.headCount.seen > 0)

                MissingList {
                    id: missing

                    headCount: root.headCount
                    width: parent.width
                }
            }
        }
        MissingCard {
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: !root.headCount.complete
            Layout.preferredWidth: Theme.scaled(340)
            headCount: root.headCount
            visible: root.sideBySide
        }
    }
    EmptyState {
        anchors.fill: parent
        glyph: Glyph.groups
        text: root.headCount.sentence
        title: qsTr("Nobody is with you yet")
        visible: root.nobody
    }
}
