// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: notes that were found.
ListModel {
    id: root

    function fill(rows: var): void {
        root.clear();
        rows.forEach(row => root.append({
                        "noteId": row[1],
                        "personId": row[0],
                        "visitId": row[3],
                        "name": row[0],
                        "initials": row[0].split(" ").map(word => word[0]).slice(0, 2).join(""),
                        "tint": row[0].length % 5,
                        "excerpt": row[1],
                        "line": row[2],
                        "isCorrected": row[4]
                    }));
    }

    Component.onCompleted: root.fill([["Shan Griffiths", "The depot closes at ten on Fridays, so she comes at nine.", "10:31 · R. Lewis", "v1", false], ["Craig Davies", "…rang the depot about gloves: two pairs of the large ones come on Monday, his name is on the…", "Tue 3 Nov 15:02 · you", "", true]])
}
