// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Alongside.Controls
import Alongside.Screens

// The places of the app: down the left side in landscape, along the bottom in portrait.
Rectangle {
    id: root

    required property TabletScreens screens
    property bool alongBottom: false

    // Otherwise the way to the concerns is the coach's sheet, and to the head count its chip.
    readonly property bool fitsFive: alongBottom ? width > Theme.scaled(640) : height > Theme.scaled(34 + 22 + 14) * 5 + 200
    readonly property bool hasConcerns: screens.work?.concerns.hasAny ?? false
    // Otherwise the way to the board is beside that to the campaign.
    readonly property bool fitsSix: alongBottom ? width > Theme.scaled(760) && !hasConcerns : height > Theme.scaled(34 + 22 + 14) * 7 + 200
    readonly property bool roomy: !alongBottom && height > Theme.scaled(34 + 22 + 14) * 4 + 300

    signal settingsAsked
    signal coachAsked

    Accessible.name: qsTr("Places")
    Accessible.role: Accessible.PageTabList
    color: Theme.surface
    implicitHeight: grid.implicitHeight + 2 * Theme.tight
    implicitWidth: Math.max(96, grid.implicitWidth + Theme.snug)

    Rectangle {
        anchors.right: parent.right
        color: Theme.line
        height: root.alongBottom ? Theme.border : parent.height
        width: root.alongBottom ? parent.width : Theme.border
    }
    GridLayout {
        id: grid

        anchors.bottomMargin: root.alongBottom ? Theme.tight : 20
        anchors.fill: parent
        anchors.leftMargin: root.alongBottom ? Theme.gap : 0
        anchors.rightMargin: root.alongBottom ? Theme.gap : 0
        anchors.topMargin: root.alongBottom ? Theme.tight : 20
        columnSpacing: Theme.tight
        flow: root.alongBottom ? GridLayout.LeftToRight : GridLayout.TopToBottom
        columns: root.alongBottom ? -1 : 1
        rowSpacing: Theme.snug
        rows: root.alongBottom ? 1 : -1

        Brand {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.gap
            visible: root.roomy
        }
        RailItem {
            Layout.alignment: root.alongBottom ? Qt.AlignTop | Qt.AlignHCenter : Qt.AlignCenter
            Layout.fillWidth: root.alongBottom
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: root.alongBottom ? Theme.scaled(60) : implicitWidth
            picked: root.screens.page === TabletScreens.Today
            glyph: Glyph.eventAvailable
            objectName: "railToday"
            text: qsTr("Today")

            onClicked: root.screens.page = TabletScreens.Today
        }
        RailItem {
            Layout.alignment: root.alongBottom ? Qt.AlignTop | Qt.AlignHCenter : Qt.AlignCenter
            Layout.fillWidth: root.alongBottom
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: root.alongBottom ? Theme.scaled(60) : implicitWidth
            picked: root.screens.page === TabletScreens.People || root.screens.page === TabletScreens.Earnings || root.screens.page === TabletScreens.Changes
            glyph: Glyph.groups
            objectName: "railPeople"
            text: qsTr("People")

            onClicked: root.screens.page = TabletScreens.People
        }
        RailItem {
            Layout.alignment: root.alongBottom ? Qt.AlignTop | Qt.AlignHCenter : Qt.AlignCenter
            Layout.fillWidth: root.alongBottom
            Layout.maximumWidth: root.alongBottom ? Theme.scaled(100) : implicitWidth
            Layout.minimumWidth: root.alongBottom ? Theme.scaled(92) : implicitWidth
            picked: root.screens.page === TabletScreens.Interviews || root.screens.page === TabletScreens.Campaign || root.screens.page === TabletScreens.Referrals || (root.screens.page === TabletScreens.Board && !root.fitsSix)
            glyph: Glyph.assignment
            objectName: "railInterviews"
            text: qsTr("Interviews")
            visible: root.screens.work?.interviews.mayInterview ?? false

            onClicked: root.screens.page = TabletScreens.Interviews
        }
        RailItem {
            Layout.alignment: root.alongBottom ? Qt.AlignTop | Qt.AlignHCenter : Qt.AlignCenter
            Layout.fillWidth: root.alongBottom
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: root.alongBottom ? Theme.scaled(60) : implicitWidth
            picked: root.screens.page === TabletScreens.Board
            glyph: Glyph.checklist
            objectName: "railBoard"
            text: qsTr("Board")
            visible: root.fitsSix && (root.screens.work?.board.mayLook ?? false)

            onClicked: root.screens.page = TabletScreens.Board
        }
        RailItem {
            Layout.alignment: root.alongBottom ? Qt.AlignTop | Qt.AlignHCenter : Qt.AlignCenter
            Layout.fillWidth: root.alongBottom
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: root.alongBottom ? Theme.scaled(60) : implicitWidth
            picked: root.screens.page === TabletScreens.Sync || root.screens.page === TabletScreens.Held
            glyph: Glyph.sync
            objectName: "railSync"
            text: qsTr("Sync")

            onClicked: root.screens.page = TabletScreens.Sync
        }
        RailItem {
            Layout.alignment: root.alongBottom ? Qt.AlignTop | Qt.AlignHCenter : Qt.AlignCenter
            Layout.fillWidth: root.alongBottom
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: root.alongBottom ? Theme.scaled(60) : implicitWidth
            picked: root.screens.page === TabletScreens.HeadCount
            glyph: Glyph.howToReg
            objectName: "railHeadCount"
            text: qsTr("Head count")
            // The chip in the header leads there, too.
            visible: root.fitsFive || !(root.screens.work?.interviews.mayInterview ?? false)

            onClicked: root.screens.page = TabletScreens.HeadCount
        }
        RailItem {
            Layout.alignment: root.alongBottom ? Qt.AlignTop | Qt.AlignHCenter : Qt.AlignCenter
            Layout.fillWidth: root.alongBottom
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: root.alongBottom ? Theme.scaled(60) : implicitWidth
            picked: root.screens.page === TabletScreens.Concerns
            glyph: Glyph.priorityHigh
            objectName: "railConcerns"
            text: qsTr("Concerns")
            visible: root.fitsFive && root.hasConcerns

            onClicked: root.screens.page = TabletScreens.Concerns
        }
        Item {
            Layout.fillHeight: !root.alongBottom
            Layout.fillWidth: root.alongBottom
        }
        IconButton {
            Layout.alignment: Qt.AlignCenter
            glyph: Glyph.settings
            objectName: "railSettings"
            spokenAs: qsTr("Settings")
            tone: Theme.quiet

            onClicked: root.settingsAsked()
        }
        T.AbstractButton {
            id: coach

            Accessible.name: qsTr("%1: lock or change coach").arg(root.screens.session.coachName)
            Accessible.role: Accessible.Button
            Layout.alignment: Qt.AlignCenter
            focusPolicy: Qt.StrongFocus
            implicitHeight: implicitContentHeight
            implicitWidth: implicitContentWidth
            objectName: "railCoach"

            Keys.onEnterPressed: coach.clicked()
            Keys.onReturnPressed: coach.clicked()
            onClicked: root.coachAsked()

            background: Item {
                FocusRing {
                    control: coach
                    corner: coach.width / 2
                }
            }
            contentItem: Avatar {
                initials: root.screens.session.coachInitials
                size: Math.max(Theme.touch, Theme.scaled(44))
                tint: root.screens.session.coachTint
            }
        }
    }
}
