// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in for the register's rows.
ListModel {
    id: root

    enum State {
        Unmarked,
        Saving,
        Here,
        Away,
        NotExpected,
        Unknown
    }

    function indexOf(personId: string): int {
        for (let row = 0; row < root.count; ++row) {
            if (root.get(row).personId === personId)
                return row;
        }
        return -1;
    }
    function show(people: var): void {
        root.clear();
        for (const person of people)
            root.append(root.line(person));
    }
    function line(person: var): var {
        return Object.assign({
                "stillHere": person.markState === RegisterRows.Here,
                "personId": person.name,
                "initials": person.name.split(" ").map(word => word[0]).slice(0, 2).join(""),
                "face": "",
                "tint": 0,
                "workplace": "",
                "hint": "",
                "alert": "",
                "markState": RegisterRows.Unmarked,
                "codeLabel": "",
                "codeLetter": "",
                "line": "",
                "needsRing": false,
                "ringContact": "",
                "ringNumber": "",
                "ringLine": "",
                "inConflict": false,
                "held": false,
                "goneHome": "",
                "unexpected": false
            }, person);
    }
}
