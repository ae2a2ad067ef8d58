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
    readonly property bool atStart: !lockScreen.joinsAgain && (lockScreen.step === LockScreen.ChooseCoach || lockScreen.step === LockScreen.Enrol)

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

        // Placed by hand: a layout that changes its columns while it is laid out keeps the old heights in Qt 6.4.
        Item {
            id: halves

            readonly property real half: root.sideBySide ? (width - 2 * Theme.wide) / 2 : width

            Layout.fillWidth: true
            implicitHeight: root.sideBySide ? Math.max(greeting.height, card.height) : greeting.height + Theme.roomy + card.height

            LockGreeting {
                id: greeting

                height: implicitHeight
                lockScreen: root.lockScreen
                width: halves.half
                y: root.sideBySide ? (halves.height - height) / 2 : 0
            }
            Card {
                id: card

                height: steps.implicitHeight + 2 * padding
                width: halves.half
                x: halves.width - width
                y: root.sideBySide ? (halves.height - height) / 2 : greeting.height + Theme.roomy

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
