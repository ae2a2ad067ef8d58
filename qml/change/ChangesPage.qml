// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// Change as ordinary work: what closes, who moves, leaves or gets another coach. In landscape the list stands beside what
// is planned or looked at; otherwise one after the other.
ScreenPage {
    id: root

    required property ChangesScreen changes

    readonly property bool sideBySide: width > height && width / Theme.textScale > 820
    readonly property bool asking: changes.planner.step === ChangePlanner.Asking
    readonly property bool reviewing: changes.planner.step === ChangePlanner.Reviewing
    readonly property bool looking: !root.asking && !root.reviewing && changes.openId !== ""
    readonly property bool empty: !changes.mayPlan && changes.emptySentence !== ""
    readonly property bool menuShown: !root.empty && (root.sideBySide || !(root.asking || root.reviewing || root.looking))

    subtitle: root.changes.countSentence
    title: qsTr("Changes")

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: root.sideMargin
        anchors.rightMargin: root.sideMargin - Theme.snug
        anchors.topMargin: Theme.tight
        spacing: Theme.snug

        Banner {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.snug
            glyph: Glyph.error
            objectName: "changesProblem"
            text: root.changes.problem
            tone: Card.Tone.Danger
            visible: text !== ""
        }
        EmptyState {
            Layout.fillHeight: true
            Layout.fillWidth: true
            glyph: Glyph.swapHoriz
            objectName: "noChangesYet"
            text: root.changes.emptySentence
            title: qsTr("No changes")
            visible: root.empty
        }
        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: !root.empty

            ChangeMenu {
                Layout.fillHeight: true
                Layout.fillWidth: !root.sideBySide
                Layout.preferredWidth: Math.min(Theme.scaled(400), root.width * 0.42)
                changes: root.changes
                objectName: "changeMenu"
                visible: root.menuShown
            }
            PlanQuestions {
                Layout.fillHeight: true
                Layout.fillWidth: true
                planner: root.changes.planner
                visible: root.asking
            }
            PlanReview {
                Layout.fillHeight: true
                Layout.fillWidth: true
                planner: root.changes.planner
                visible: root.reviewing
            }
            ChangeView {
                Layout.fillHeight: true
                Layout.fillWidth: true
                changes: root.changes
                returns: !root.sideBySide
                visible: root.looking
            }
            EmptyState {
                Layout.fillHeight: true
                Layout.fillWidth: true
                glyph: Glyph.swapHoriz
                text: qsTr("Each change is looked at before it happens, and open until everybody was told.")
                title: qsTr("What is to change?")
                visible: root.sideBySide && !root.asking && !root.reviewing && !root.looking
            }
        }
    }
    Kept {
        shown: root.changes.planner.choosing !== ""

        delegate: SheetPlace {
            WhereSheet {
                planner: root.changes.planner
            }
        }
    }
    Kept {
        shown: root.changes.telling.isOpen

        delegate: SheetPlace {
            TellSheet {
                form: root.changes.telling
            }
        }
    }
}
