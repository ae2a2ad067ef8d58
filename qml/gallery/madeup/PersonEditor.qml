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
        Contacts
    }
    enum Part {
        Words,
        Name,
        Relation,
        Phone
    }

    property bool mayEdit: true
    property string personId: "Shan Griffiths"
    property list<string> texts: ["My cat Mali. Rugby on Saturdays. Being asked first.", "Cleaning the inside of cars. Noticing what others forget. Making people laugh.", "To work near the castle, and to be paid for it.", "Shan", "[]", "[]", "[]"]
    property list<string> saved: ["Saved 10:42", "", "", "", "", "", ""]
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
