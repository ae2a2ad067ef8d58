// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what a person agreed to.
QtObject {
    id: root

    enum Field {
        Purpose,
        About,
        Explained,
        Helped,
        Said,
        Capacity,
        CapacityWhy,
        DecidedBy,
        Consulted,
        Answer
    }

    property string name: "Shan"
    readonly property ConsentRows consents: ConsentRows {
    }
    readonly property DecisionRows decisions: DecisionRows {
    }
    property bool mayDecide: true
    property list<string> purposes: ["Photos", "Sharing", "A referral", "Moving place", "Paid work"]
    property list<string> texts: ["", "", "", "", "", "", "", "", "", ""]
    property list<string> saved: ["", "", "", "", "", "", "", "", "", ""]
    property int purpose: -1
    property int capacity: 0
    property int decidedBy: 0
    property int answer: -1
    property list<string> gaps: ["Choose what it is about.", "Say how it was explained.", "Say what they said or showed.", "Say whether it is yes or no."]
    property bool hasDraft: false
    property string withdrawalWords
    property string withdrawalSaved
    property string problem

    signal decided
    signal withdrawn

    function type(field: int, text: string): void {
    }
    function choose(field: int, place: int): void {
        if (field === DecisionsScreen.Capacity)
            root.capacity = place;
    }
    function decide(): void {
        root.decided();
    }
    function beginWithdrawal(purpose: string): void {
        root.withdrawalWords = "";
        root.withdrawalSaved = "";
    }
    function typeWithdrawal(text: string): void {
        root.withdrawalWords = text;
        root.withdrawalSaved = "Saved 10:44";
    }
    function withdraw(): void {
        root.withdrawn();
    }
}
