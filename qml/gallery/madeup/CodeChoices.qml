// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: the codes of the day.
ListModel {
    id: root

    enum Kind {
        Present,
        Away,
        AwayUnexplained,
        NotExpected
    }

    property bool onlyAway: false

    Component.onCompleted: {
        const codes = [["present", "Here", "P", 0], ["late", "Late", "L", 0], ["sick", "Sick", "S", 1], ["holiday", "Holiday", "H", 1], ["appointment", "Appointment", "A", 1], ["transport", "Transport did not come", "T", 1], ["unknown", "Away, we don't know why", "U", 2], ["not-expected", "Not expected today", "N", 3]];
        for (const code of codes) {
            if (!root.onlyAway || code[3] > 0)
                root.append({
                        "codeId": code[0],
                        "label": code[1],
                        "letter": code[2],
                        "kind": code[3]
                    });
        }
    }
}
