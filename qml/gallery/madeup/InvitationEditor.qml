// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one person in a campaign.
QtObject {
    id: root

    enum Field {
        Time,
        Place,
        DeclinedWhy,
        AwayWhy,
        Advocate
    }

    property string personId
    readonly property bool isOpen: personId !== ""
    readonly property string name: personId.split(" ")[0]
    property string sentence: day === "" ? "Nothing is booked" : "Booked for Mon 23 Nov, 10:30 · The quiet room · M. Hicks"
    property string today: "2026-11-20"
    property string day: "2026-11-23"
    property list<string> coaches: ["M. Hicks", "H. Kaur", "P. Sahota", "R. Lewis", "T. Evans"]
    property int coach: 0
    property bool declined: false
    property list<string> speakers: [name, name + " with support", "Family or carer", "Advocate", "Staff"]
    property int speaker: 0
    property string awayUntil
    property bool needsAdvocate: false
    property list<string> texts: ["10:30", "The quiet room", "“Not this year. I like it as it is.”", "", ""]
    property list<string> saved: ["", "Saved 10:42", "", "", ""]
    property string timeProblem
    property string conflictId
    property string conflictSentence
    property string problem
    property list<string> history: ["Day: was Thu 19 Nov (M. Hicks, Wed 18 Nov 15:02)", "With: was R. Lewis (H. Kaur, Tue 10 Nov 09:31)"]

    function type(field: int, text: string): void {
        root.texts[field] = text;
    }
    function leave(): void {
    }
    function bookOn(day: string): void {
        root.day = day;
    }
    function chooseCoach(place: int): void {
        root.coach = place;
    }
    function cancelBooking(): void {
        root.day = "";
    }
    function decline(hasDeclined: bool): void {
        root.declined = hasDeclined;
    }
    function chooseSpeaker(place: int): void {
        root.speaker = place;
    }
    function awayUntilDay(day: string): void {
        root.awayUntil = day;
    }
    function needAdvocate(isNeeded: bool): void {
        root.needsAdvocate = isNeeded;
    }
    function close(): void {
        root.personId = "";
    }
}
