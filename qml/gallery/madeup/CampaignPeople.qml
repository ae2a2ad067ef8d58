// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: the people behind a number.
ListModel {
    id: root

    enum Step {
        Overdue,
        ToDo,
        Booked,
        Paused,
        Begun,
        NotAgreed,
        Away,
        Declined,
        Done
    }

    function add(name: string, step: int, words: string, detail: string, advocate: string, act: string): void {
        root.append({
                "personId": name,
                "name": name,
                "initials": name.split(" ").map(word => word[0]).slice(0, 2).join(""),
                "face": "",
                "tint": root.count % 5,
                "step": step,
                "stepWords": words,
                "detail": detail,
                "advocate": advocate,
                "act": act
            });
    }

    Component.onCompleted: {
        const advocate = "Needs an advocate, nobody found yet";
        root.add("Craig Davies", CampaignPeople.Overdue, "Overdue", "Was booked for Mon 9 Nov, 10:30 · M. Hicks: did it happen?", "", "Look …");
        root.add("Tomasz Nowak", CampaignPeople.Overdue, "Overdue", "", advocate, "Book …");
        root.add("Aisha Bains", CampaignPeople.ToDo, "Not begun, nothing booked", "", advocate, "Book …");
        root.add("Daljit Kaur", CampaignPeople.ToDo, "Not begun, nothing booked", "", "", "Book …");
        root.add("Eleri Price", CampaignPeople.Booked, "Booked", "Mon 23 Nov, 10:30 · The quiet room · M. Hicks", "", "Look …");
        root.add("Shan Griffiths", CampaignPeople.Paused, "Paused part way", "2 of 4 parts done · goes on Tue 24 Nov, 14:00 · R. Lewis", "", "Look …");
        root.add("Lloyd Williams", CampaignPeople.Away, "Away", "Back on Tue 8 Dec: in hospital", "", "Look …");
    }
}
