// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: visits in a list, or planned ones.
ListModel {
    id: root

    function fill(rows: var): void {
        root.clear();
        rows.forEach(row => root.append({
                        "visitId": row[0],
                        "personId": row[1],
                        "name": row[1],
                        "initials": row[1].split(" ").map(word => word[0]).slice(0, 2).join(""),
                        "tint": row[1].length % 5,
                        "when": row[2],
                        "detail": row[3],
                        "tag": row[4],
                        "isLate": row[4].includes("late")
                    }));
    }

    Component.onCompleted: root.fill([["v1", "Shan Griffiths", "Fri 6 Nov 10:02 to 10:49 · you", "Review of the first month", "47 min"]])
}
