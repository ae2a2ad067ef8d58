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

    GridLayout {
        anchors.bottomMargin: Theme.gap
        anchors.fill: parent
        anchors.topMargin: Theme.tight
        anchors.leftMargin: root.sideMargin
        anchors.rightMargin: root.sideMargin
        columnSpacing: Theme.gap
        columns: root.sideBySide ? 2 : 1
        rowSpacing: Theme.snug
        visible: !root.nobody

        ScrollColumn {
            Layout.fillHeight: true
            Layout.fillWidth: true
            margin: 6
            markRoom: Theme.tight
            topMarginInside: 6

            FaceGrid {
                Layout.fillWidth: true
                headCount: root.headCount
            }
        }
        MissingCard {
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: root.sideBySide && !root.headCount.complete
            Layout.fillWidth: true
            Layout.maximumHeight: root.sideBySide ? -1 : root.height * 0.45
            Layout.maximumWidth: root.sideBySide ? Theme.scaled(340) : -1
            Layout.preferredHeight: root.sideBySide ? -1 : implicitHeight
            headCount: root.headCount
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
