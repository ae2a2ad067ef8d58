// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// The door of the tablet: who are you, then six digits; and the other ways in, one step each.
FocusScope {
    id: root

    required property LockScreen lockScreen

    readonly property bool sideBySide: width > height && width / Theme.textScale > 600
    readonly property bool atStart: lockScreen.step === LockScreen.ChooseCoach || lockScreen.step === LockScreen.Enrol

    signal settingsAsked

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ScrollColumn {
        anchors.fill: parent
        maximumWidth: root.sideBySide ? Theme.scaled(920) : Theme.scaled(520)
        spacing: Theme.gap
        topMarginInside: Math.max(Theme.scaled(24) + 4 * Theme.snug, Math.round((height - columnHeight) / 2) - Theme.gap)

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.wide * 2
            columns: root.sideBySide ? 2 : 1
            rowSpacing: Theme.roomy

            LockGreeting {
                Layout.alignment: Qt.AlignVCenter
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                lockScreen: root.lockScreen
            }
            Card {
                Layout.alignment: Qt.AlignVCenter
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: steps.implicitHeight + 2 * padding

                LockSteps {
                    id: steps

                    focus: true
                    lockScreen: root.lockScreen
                    width: parent.width
                }
            }
        }
    }
    IconButton {
        anchors.left: parent.left
        anchors.margins: Theme.snug
        anchors.top: parent.top
        glyph: Glyph.arrowBack
        objectName: "lockBack"
        spokenAs: qsTr("Back")
        visible: !root.atStart && root.lockScreen.step !== LockScreen.CannotOpen

        onClicked: root.lockScreen.back()
    }
    IconButton {
        anchors.margins: Theme.snug
        anchors.right: parent.right
        anchors.top: parent.top
        glyph: Glyph.settings
        objectName: "lockSettings"
        spokenAs: qsTr("Text size, colours and language")

        onClicked: root.settingsAsked()
    }
}
