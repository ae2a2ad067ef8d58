// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: a campaign in progress.
QtObject {
    id: root

    property bool mayLook: true
    property bool leads: true
    property string title: "Everybody’s review"
    property string countSentence: "147 people · 27 given · by Fri 18 Dec, in 28 days"
    property int done: 27
    property int everybody: 147
    property list<string> scopes: ["Everybody", "My people", "Brownhills", "Goscote Centre", "Town Hall"]
    property int scope: 0
    readonly property CampaignNumbers first: CampaignNumbers {
        Component.onCompleted: fill([["step:0", "Overdue", 9, 0], ["advocate", "Needs an advocate, nobody found yet", 6, -1]])
    }
    readonly property CampaignNumbers steps: CampaignNumbers {
        Component.onCompleted: fill([["step:1", "Not begun, nothing booked", 68, 1], ["step:2", "Booked", 16, 2], ["step:3", "Paused part way", 9, 3], ["step:4", "Under way now", 1, 4], ["step:5", "Given, agreement still open", 3, 5], ["step:6", "Away", 4, 6], ["step:7", "Declined", 7, 7], ["step:8", "Finished", 24, 8]])
    }
    readonly property CampaignNumbers sites: CampaignNumbers {
        Component.onCompleted: fill([["site:1", "Goscote Centre", 52, -1], ["site:2", "Town Hall", 34, -1], ["site:3", "Brownhills", 21, -1]])
    }
    readonly property CampaignNumbers coaches: CampaignNumbers {
        Component.onCompleted: fill([["coach:1", "M. Hicks", 19, -1], ["coach:2", "R. Lewis", 17, -1], ["coach:3", "P. Sahota", 12, -1]])
    }
    readonly property CampaignNumbers parts: CampaignNumbers {
        Component.onCompleted: fill([["part:1", "Individual profile", 98, -1], ["part:2", "Permitted earnings", 107, -1], ["part:3", "Referral routes", 107, -1], ["part:4", "Monitoring of placements", 104, -1]])
    }
    property string chosen
    property string shownKey: chosen === "" ? "left" : chosen
    property string peopleTitle: chosen === "" ? "Still to do: 107" : "Overdue: 9"
    readonly property CampaignPeople people: CampaignPeople {
    }
    property string emptySentence
    property string nobodySentence
    property string problem
    property string paperSentence
    readonly property InvitationEditor invitation: InvitationEditor {
    }

    function choose(key: string): void {
        root.chosen = key;
    }
    function open(personId: string): void {
        root.invitation.personId = personId;
    }
    function openNext(): void {
        root.open("Daljit Kaur");
    }
    function publish(): void {
        root.paperSentence = "Saved in Documents: Everybody’s review, 2026-11-20, counts.csv. It holds counts only, none under 5.";
    }
}
