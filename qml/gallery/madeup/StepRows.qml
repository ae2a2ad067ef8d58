// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: the steps of a task, some with the help they took.
ListModel {
    id: root

    readonly property list<string> names: ["On their own", "Gesture", "Words", "Shown how", "Part by hand", "Fully by hand"]

    function set(place: int, level: int): void {
        root.setProperty(place, "level", level);
        root.setProperty(place, "levelWords", level < 0 ? "" : root.names[level]);
    }
    function fill(rows: var): void {
        root.clear();
        rows.forEach((row, place) => root.append({
                        "stepId": "step" + place,
                        "words": row[0],
                        "cue": row[1],
                        "level": row[2],
                        "lastLevel": row[3],
                        "levelWords": row[2] < 0 ? "" : root.names[row[2]],
                        "lastWords": row[3] < 0 ? "" : root.names[row[3]]
                    }));
    }

    Component.onCompleted: root.fill([["Fill the bucket with warm water", "The bucket is empty", 0, 0], ["Put in one cap of shampoo", "The bucket is full", 1, 2], ["Wash the roof", "The sponge is wet", -1, 2], ["Wash the doors", "The roof is clean", -1, 0], ["Wash the wheels", "The doors are clean", -1, 4], ["Rinse from the top", "All of it has foam", -1, 0], ["Dry the windows", "The water has run off", -1, 0], ["Bring the key to the office", "The car shines", -1, 0]])
}
