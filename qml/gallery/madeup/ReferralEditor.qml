// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one referral that is open.
QtObject {
    id: root

    enum Field {
        Place = 5,
        Answer,
        Chased
    }

    property bool isOpen: false
    property string referralId: "r1"
    property string personId: "Shan Griffiths"
    property string title: "Shan Griffiths: College or training"
    property string standing: "Sent Fri 6 Nov, no answer yet"
    property string stopSentence
    property list<string> facts: ["Why: Wants to learn catering, and to be with people of her own age", "Their yes: To the college’s supported internship: yes. Mair Hopkins, Tue 3 Mar 14:10", "Made by Mair Hopkins, Wed 4 Nov 10:12"]
    property bool movesOn: true
    property list<string> texts: ["", "", "", "", "", "Coleg Sir Gâr, Graig campus. Ask for Nia Rowlands.", "", ""]
    property list<string> saved: ["", "", "", "", "", "", "", ""]
    property list<string> steps: ["They accepted", "They declined", "Withdraw it"]
    property int step: -1
    property string stepDay: "2026-11-20"
    property string stepQuestion: step < 0 ? "" : "What they said"
    property string refusal
    property string today: "2026-11-20"
    property string chaseOn: "2026-11-16"
    property string chase: "Ask how it stands: 4 days late"
    property list<string> chases: ["Mon 9 Nov: They have it on the list, nobody has looked yet"]
    readonly property ReferralPackScreen pack: ReferralPackScreen {
    }
    property string problem

    function open(referralId: string): void {
        root.isOpen = true;
    }
    function close(): void {
        root.isOpen = false;
    }
    function type(field: int, text: string): void {
    }
    function leave(): void {
    }
    function chooseStep(place: int): void {
        root.step = place;
    }
    function setStepDay(day: string): void {
        root.stepDay = day;
    }
    function takeStep(): void {
    }
    function noteChase(weeks: int): void {
    }
    function chaseBy(day: string): void {
        root.chaseOn = day;
    }
}
