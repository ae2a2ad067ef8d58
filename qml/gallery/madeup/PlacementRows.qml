// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: placements.
ListModel {
    id: root

    enum Step {
        Planned,
        Running,
        Paused,
        Ended
    }

    function fill(rows: var): void {
        root.clear();
        rows.forEach((row, index) => root.append({
                        "placementId": "p" + index,
                        "personId": row[0],
                        "employerId": row[1],
                        "name": row[0],
                        "kind": row[2],
                        "days": row[3],
                        "terms": row[4],
                        "standing": row[5],
                        "step": row[6],
                        "history": row[7]
                    }));
    }
}
