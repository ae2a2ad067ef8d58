// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside
import Alongside.Controls
import Alongside.Screens

// How far everybody's reassessment has got: the numbers, and beside them in landscape the people behind one of them.
ScreenPage {
    id: root

    required property CampaignScreen campaign

    readonly property bool sideBySide: width > height && width / Theme.textScale > 820
    readonly property bool empty: campaign.emptySentence !== ""
    readonly property bool peopleShown: sideBySide || campaign.chosen !== ""

    signal interviewAsked(string personId)
    signal conflictAsked(string conflictId)

    subtitle: qsTr("Campaign")
    title: root.campaign.title

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
            objectName: "campaignProblem"
            text: root.campaign.problem
            tone: Card.Tone.Danger
            visible: text !== ""
        }
        EmptyState {
            Layout.fillHeight: true
            Layout.fillWidth: true
            glyph: Glyph.assignment
            objectName: "noCampaign"
            text: root.campaign.emptySentence
            title: qsTr("Nothing to count yet")
            visible: root.empty
        }
        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: !root.empty

            CampaignNumbersList {
                Layout.fillHeight: true
                Layout.fillWidth: !root.sideBySide
                Layout.preferredWidth: Math.min(Theme.scaled(430), root.width * 0.48)
                campaign: root.campaign
                objectName: "campaignNumbers"
                picked: root.peopleShown ? root.campaign.shownKey : ""
                visible: root.sideBySide || root.campaign.chosen === ""
            }
            CampaignPeopleList {
                Layout.fillHeight: true
                Layout.fillWidth: true
                campaign: root.campaign
                returns: !root.sideBySide
                visible: root.peopleShown
            }
        }
    }
    InvitationSheet {
        campaign: root.campaign

        onConflictAsked: conflictId => root.conflictAsked(conflictId)
        onInterviewAsked: personId => root.interviewAsked(personId)
    }
}
