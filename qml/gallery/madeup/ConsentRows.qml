// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: how somebody stands to what they were asked.
ListModel {
    id: root

    enum State {
        NotAsked,
        Given,
        Ended
    }

    function add(name: string, question: string, standing: string, state: int, whatStops: string): void {
        root.append({
                "purpose": name,
                "name": name,
                "question": question,
                "standing": standing,
                "state": state,
                "whatStops": whatStops
            });
    }

    Component.onCompleted: {
        root.add("Photos", "Being photographed, and seen on this service’s tablets", "Yes, since Tue 3 Mar 14:10", ConsentRows.Given, "No photo of Shan is shown or taken any more, on any tablet, from its next contact on.");
        root.add("Sharing", "Giving others a page of what is written about them", "No, since 10:42: “not my old school”", ConsentRows.Ended, "");
        root.add("A referral", "Asking another service to help them", "Yes, since Mon 12 Jan 09:31", ConsentRows.Given, "The key coach gets something to do, due today: Stop the referral: they have said no.");
        root.add("Moving place", "Going to another place", "Not asked yet", ConsentRows.NotAsked, "");
        root.add("Paid work", "Earning money, and what it does to benefits", "Not asked yet", ConsentRows.NotAsked, "");
    }
}
