// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: referrals of a person, and everybody's.
QtObject {
    id: root

    property bool mayRefer: true
    readonly property ReferralRows ofPerson: ReferralRows {
        Component.onCompleted: {
            add("Shan Griffiths", "College or training", "Coleg Sir Gâr", ReferralRows.Sent, "Sent Fri 6 Nov, no answer yet", "Ask how it stands: 4 days late", true);
            add("Shan Griffiths", "Access to Work", "", ReferralRows.Ended, "Ended Tue 3 Mar: A travel buddy twice a week", "", false);
        }
    }
    readonly property ReferralRows late: ReferralRows {
        Component.onCompleted: {
            add("Craig Davies", "Welfare rights", "Town Hall, second floor", ReferralRows.Sent, "Sent Mon 26 Oct, no answer yet", "Ask how it stands: 11 days late", true);
            add("Shan Griffiths", "College or training", "Coleg Sir Gâr", ReferralRows.Sent, "Sent Fri 6 Nov, no answer yet", "Ask how it stands: 4 days late", true);
        }
    }
    readonly property ReferralRows open: ReferralRows {
        Component.onCompleted: {
            add("Aisha Bains", "Connect to Work or like it", "", ReferralRows.Made, "Written, still to be sent", "Ask how it stands by Fri 4 Dec", false);
            add("Daljit Kaur", "Voluntary sector", "The allotment society", ReferralRows.Accepted, "Accepted Thu 12 Nov", "Ask how it stands by Mon 14 Dec", false);
        }
    }
    readonly property ReferralRows closed: ReferralRows {
        Component.onCompleted: add("Tomasz Nowak", "Outside provider", "Walsall Works", ReferralRows.Declined, "They declined Wed 11 Nov", "", false)
    }
    property string countSentence: "4 referrals wait, 2 late"
    readonly property ReferralForm form: ReferralForm {
    }
    readonly property ReferralEditor editor: ReferralEditor {
    }
    property string problem

    function empty(): void {
        for (const rows of [root.ofPerson, root.late, root.open, root.closed])
            rows.clear();
        root.countSentence = "No referral waits for anything.";
    }
}
