// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: a referral that is being written.
QtObject {
    id: root

    enum Field {
        Route,
        Destination,
        Reason,
        Decision,
        ChaseOn
    }

    property string personId: "Shan Griffiths"
    property string name: "Shan"
    property list<string> routes: ["Day service", "Access to Work", "Connect to Work or like it", "Outside provider", "Community interest company", "Voluntary sector", "College or training", "Health", "Welfare rights"]
    property int route: -1
    property list<string> yeses: ["Access to Work: yes. Mair Hopkins, Mon 12 Jan 09:31", "To the college’s supported internship: yes. Mair Hopkins, Tue 3 Mar 14:10"]
    property int yes: -1
    property list<string> texts: ["", "", "", "", "", "", "", ""]
    property list<string> saved: ["", "", "", "", "", "", "", ""]
    property string today: "2026-11-20"
    property string refusal: "Choose the decision in which Shan said yes to this."
    property bool hasDraft: false
    property string problem

    signal made

    function type(field: int, text: string): void {
    }
    function chooseRoute(place: int): void {
        root.route = place;
    }
    function chooseYes(place: int): void {
        root.yes = place;
    }
    function make(): void {
        root.made();
    }
}
