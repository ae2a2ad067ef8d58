// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: words that were found.
ListModel {
    id: root

    function fill(rows: var): void {
        root.clear();
        rows.forEach(row => root.append({
                        "personId": row[0],
                        "visitId": row[3],
                        "name": row[0],
                        "initials": row[0].split(" ").map(word => word[0]).slice(0, 2).join(""),
                        "tint": row[0].length % 5,
                        "excerpt": row[1],
                        "line": row[2],
                        "isCorrected": row[4],
                        "place": row[5]
                    }));
    }

    Component.onCompleted: root.fill([["Shan Griffiths", "The depot closes at ten on Fridays, so she comes at nine.", "10:31 · R. Lewis", "v1", false, "Note"], ["Shan Griffiths", "Laid twelve trays; two were short of cutlery, found that out and put it right.", "Fri 6 Nov 10:02 · M. Hicks", "v2", false, "What was seen"], ["Craig Davies", "…rang the depot about gloves: two pairs of the large ones come on Monday, his name is on the…", "Tue 3 Nov 15:02 · you", "", true, "Note"]])
}
