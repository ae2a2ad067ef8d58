// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: editing a person in place.
QtObject {
    id: root

    enum Field {
        Matters,
        GoodAt,
        WantsNext,
        PreferredName,
        Communication,
        Alerts,
        Contacts,
        GivenName,
        FamilyName,
        Phone,
        KeyCoach,
        Status,
        BirthDate,
        Started,
        Address,
        Postcode
    }
    enum Part {
        Words,
        Name,
        Relation,
        Number
    }

    property bool mayEdit: true
    property string personId: "Shan Griffiths"
    property list<string> texts: ["My cat Mali. Rugby on Saturdays. Being asked first.", "Cleaning the inside of cars. Noticing what others forget. Making people laugh.", "To work near the castle, and to be paid for it.", "Shan", "[]", "[]", "[]", "Siân", "Griffiths", "07700 9OO", "Mair Hopkins", "active", "31 June 1984", "1 March 2019", "4 Castle Street", "CF10 1AA"]
    property list<string> saved: ["Saved 10:42", "", "", "", "", "", "", "Saved 10:40", "", "", "", "", "", "", "", ""]
    property list<string> wrongs: ["", "", "", "", "", "", "", "", "", "Nobody can ring that. Write the number only, with at most 15 digits.", "", "", "That is no day. Write it like 5 June 1984 or 5/6/1984.", "", "", ""]
    property list<string> coachChoices: ["Mair Hopkins", "M. Hicks", "R. Lewis", "Christopher Featherstonehaugh-Llewellyn"]
    property int coach: 0
    property list<string> statusChoices: ["With us", "Paused", "Has left"]
    property int status: 0
    readonly property EntryRows needs: EntryRows {
        holds: "needs"
    }
    readonly property EntryRows alerts: EntryRows {
        holds: "alerts"
    }
    readonly property EntryRows contacts: EntryRows {
        holds: "contacts"
    }
    property list<string> needChoices: ["Makaton", "Sign language", "Pictures", "Objects", "A device that speaks", "Short sentences", "Time to answer", "Easy read"]
    property list<string> alertChoices: ["Seizures", "Allergy", "Never alone", "Health"]
    readonly property ChangeRows changes: ChangeRows {
    }
    property string problem

    function type(field: int, text: string): void {
    }
    function typeEntry(list: int, entry: int, part: int, text: string): void {
    }
    function chooseCode(list: int, entry: int, choice: int): void {
    }
    function reviewIn(entry: int, months: int): void {
    }
    function chooseCoach(choice: int): void {
        root.coach = choice;
    }
    function chooseStatus(choice: int): void {
        root.status = choice;
    }
    function addEntry(list: int): void {
        const rows = list === PersonEditor.Communication ? root.needs : list === PersonEditor.Alerts ? root.alerts : root.contacts;
        rows.add("", "", "", [], "");
    }
    function removeEntry(list: int, entry: int): void {
    }
    function leave(field: int): void {
    }
    function readChanges(): void {
    }
}
