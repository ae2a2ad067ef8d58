// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: the entries of one list of a person.
ListModel {
    id: root

    property string holds: "contacts"

    function add(code: string, codeWords: string, words: string, who: list<string>, reviewBy: string): void {
        root.append({
                "code": code,
                "codeWords": codeWords,
                "words": words,
                "name": who[0] ?? "",
                "relation": who[1] ?? "",
                "phone": who[2] ?? "",
                "wrong": who[3] ?? "",
                "reviewBy": reviewBy
            });
    }
    function addNeeds(): void {
        root.add("makaton", "Makaton", "Makaton and short sentences", [], "November 2027");
        root.add("", "", "Wait ten seconds", [], "");
    }
    function addContacts(): void {
        root.add("", "", "", ["Bethan Griffiths", "Mum", "07700 900143"], "");
        root.add("", "", "", ["Maes Gwyn", "On call", "ask at the desk", "Nobody can ring that. Write the number only, with at most 15 digits."], "");
    }

    Component.onCompleted: {
        if (root.holds === "needs")
            root.addNeeds();
        else if (root.holds === "alerts")
            root.add("seizures", "Seizures", "Seizures: never alone near water", [], "");
        else
            root.addContacts();
    }
}
