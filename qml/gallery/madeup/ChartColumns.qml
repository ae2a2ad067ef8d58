// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: a chart of columns.
ListModel {
    id: root

    property list<string> series: ["Alone", "With a prompt", "With a hand"]
    property int highest: 16
    property string sentence: "Help with the steps, 9 weeks"

    function fill(rows: var): void {
        root.clear();
        root.highest = Math.max(1, ...rows.map(row => row[1] + row[2] + row[3]));
        rows.forEach(row => root.append({
                        "label": row[0],
                        "first": row[1],
                        "second": row[2],
                        "third": row[3],
                        "words": `Week of ${row[0]}: ${row[1]} of ${row[1] + row[2] + row[3]} steps alone, ${row[2]} with a prompt, ${row[3]} with a hand`
                    }));
    }

    Component.onCompleted: root.fill([["21 Sept", 1, 6, 9], ["28 Sept", 2, 7, 7], ["5 Oct", 2, 9, 5], ["12 Oct", 0, 0, 0], ["19 Oct", 5, 7, 4], ["26 Oct", 6, 8, 2], ["2 Nov", 9, 6, 1], ["9 Nov", 10, 5, 1], ["16 Nov", 12, 4, 0]])
}
