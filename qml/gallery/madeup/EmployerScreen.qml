// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one employer.
QtObject {
    id: root

    enum Field {
        Name,
        Address,
        ContactName,
        ContactRole,
        ContactPhone
    }

    property bool isOpen: false
    property bool isNew: false
    property string employerId: "e1"
    property string name: "Canal Side Café"
    property string address: "2 Wharf Lane, Pelsall"
    readonly property EmployerContactRows contacts: EmployerContactRows {
    }
    readonly property PlacementRows people: PlacementRows {
        Component.onCompleted: fill([["Shan Griffiths", "e1", "", "Mon, Wed mornings", "", "Since 2 Mar 2026", PlacementRows.Running, ""], ["Gwenllian ap Rhys-Llewellyn", "e1", "", "Thu all day", "", "Begins on Thu 3 Dec", PlacementRows.Planned, ""]])
    }
    property list<string> texts: ["", "", "", "", ""]
    property list<string> problems: ["", "", "", "", ""]
    property string savedWords
    property string problem

    signal made(string employerId)

    function open(employerId: string): void {
        root.isNew = false;
        root.isOpen = true;
    }
    function openNew(): void {
        root.isNew = true;
        root.isOpen = true;
        root.people.clear();
        root.contacts.clear();
    }
    function close(): void {
        root.isOpen = false;
    }
    function type(field: int, text: string): void {
        root.savedWords = "Kept as you left it, 10:42";
    }
    function add(): void {
        root.problems = ["Write what the place is called.", "", "", "", "Write the number in digits."];
    }
}
