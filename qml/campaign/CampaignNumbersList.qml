// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Alongside.Controls
import Alongside.Screens

// All numbers of a campaign: how far it is, whom to look after first, how everybody stands, and where who is left is.
ScrollStack {
    id: root

    required property CampaignScreen campaign
    // The number whose people are beside it.
    required property string picked

    ProgressLine {
        done: root.campaign.done
        objectName: "campaignProgress"
        text: root.campaign.countSentence
        total: root.campaign.everybody
        width: root.innerWidth
    }
    Flow {
        spacing: Theme.tight
        visible: root.campaign.scopes.length > 1
        width: root.innerWidth

        Repeater {
            model: root.campaign.scopes.length // a list would be made anew with each change, and the focus lost

            delegate: Chip {
                id: scope

                required property int index

                objectName: "campaignScope" + scope.index
                picked: root.campaign.scope === scope.index
                selectable: true
                text: root.campaign.scopes[scope.index] ?? ""

                onClicked: root.campaign.scope = scope.index
            }
        }
    }
    Label {
        color: Theme.quiet
        objectName: "campaignNobodyInScope"
        text: root.campaign.nobodySentence
        visible: root.campaign.everybody === 0
        width: root.innerWidth
    }
    CampaignNumbersCard {
        glyph: Glyph.recordVoiceOver
        numbers: root.campaign.first
        objectName: "campaignFirst"
        picked: root.picked
        title: qsTr("Look after these first")
        urgent: true
        width: root.innerWidth

        onChosen: key => root.campaign.choose(key)
    }
    CampaignNumbersCard {
        numbers: root.campaign.steps
        objectName: "campaignStep"
        picked: root.picked
        title: qsTr("How everybody stands")
        width: root.innerWidth

        onChosen: key => root.campaign.choose(key)
    }
    CampaignNumbersCard {
        glyph: Glyph.place
        numbers: root.campaign.sites
        objectName: "campaignSite"
        picked: root.picked
        title: qsTr("Still to do, by site")
        width: root.innerWidth

        onChosen: key => root.campaign.choose(key)
    }
    CampaignNumbersCard {
        glyph: Glyph.badge
        numbers: root.campaign.coaches
        objectName: "campaignCoach"
        picked: root.picked
        title: qsTr("Still to do, by coach")
        width: root.innerWidth

        onChosen: key => root.campaign.choose(key)
    }
    CampaignNumbersCard {
        glyph: Glyph.checklist
        numbers: root.campaign.parts
        objectName: "campaignPart"
        picked: root.picked
        title: qsTr("Still to do, by part of the form")
        width: root.innerWidth

        onChosen: key => root.campaign.choose(key)
    }
    Card {
        implicitHeight: paper.height + 2 * padding
        visible: root.campaign.leads
        width: root.innerWidth

        Column {
            id: paper

            spacing: Theme.snug
            width: parent.width

            SectionTitle {
                text: qsTr("For the scrutiny panel")
                width: parent.width
            }
            Label {
                color: Theme.quiet
                text: qsTr("Counts by site as a table. Nobody is named, and counts under 5 are hidden.")
                width: parent.width
            }
            ActionButton {
                glyph: Glyph.download
                kind: ActionButton.Kind.Outline
                objectName: "campaignPublish"
                text: qsTr("Save the counts")
                width: Math.min(implicitWidth, parent.width)

                onClicked: root.campaign.publish()
            }
            Label {
                objectName: "campaignPaper"
                text: root.campaign.paperSentence
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
