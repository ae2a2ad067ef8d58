// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: a third value, given field by field.
ListModel {
    id: root

    property bool given: false

    function show(fields: var): void {
        root.clear();
        for (const field of fields)
            root.append({
                    "name": field[0],
                    "hint": field[1],
                    "typed": field[2],
                    "choices": field[3],
                    "picked": -1,
                    "isTime": field[1] === "9:05"
                });
    }
    function type(row: int, text: string): void {
        root.given = true;
    }
    function pick(row: int, choice: int): void {
        root.setProperty(row, "picked", choice);
        root.given = true;
    }

    Component.onCompleted: root.show([["When they came", "9:05", "", ""]])
}
