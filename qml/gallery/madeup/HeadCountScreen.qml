// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: who is with me now.
QtObject {
    id: root

    property int withMe: faces.count
    property string chipWords: `${withMe} with me`
    property int seen: 0
    property int missing: withMe - seen
    property string sentence: withMe === 0 ? "Nobody in your group is marked here yet. Mark the register first." : complete ? `Everyone is here: ${seen} of ${withMe}, 15:20` : seen === 0 ? "Tap each face as you see it." : `${seen} of ${withMe} seen. Missing: ${missingNames}`
    property string missingNames
    property bool complete: withMe > 0 && missing === 0
    readonly property HeadCountRows faces: HeadCountRows {
    }
    readonly property HeadCountRows missingFaces: HeadCountRows {
    }

    function show(people: var, seen: var): void {
        root.faces.clear();
        people.forEach((person, index) => root.faces.append({
                        "personId": person.name,
                        "name": person.name.split(" ")[0],
                        "initials": person.name.split(" ").map(word => word[0]).slice(0, 2).join(""),
                        "face": "",
                        "tint": person.tint ?? index % 5,
                        "seen": seen.includes(index),
                        "alert": person.alert ?? "",
                        "contact": index % 3 === 2 ? "Key worker, Tom" : "Mum, Bethan",
                        "number": "07700 90014" + index
                    }));
        root.count();
    }
    function count(): void {
        let seen = 0;
        const missing = [];
        root.missingFaces.clear();
        for (let row = 0; row < root.faces.count; ++row) {
            const face = root.faces.get(row);
            if (face.seen)
                ++seen;
            else {
                missing.push(face.name);
                root.missingFaces.append({
                        "personId": face.personId,
                        "name": face.name,
                        "initials": face.initials,
                        "face": "",
                        "tint": face.tint,
                        "seen": false,
                        "alert": face.alert,
                        "contact": face.contact,
                        "number": face.number
                    });
            }
        }
        root.missingNames = missing.join(", ");
        root.seen = seen;
    }
    function tap(personId: string): void {
        for (let row = 0; row < root.faces.count; ++row) {
            if (root.faces.get(row).personId === personId)
                root.faces.setProperty(row, "seen", !root.faces.get(row).seen);
        }
        root.count();
    }
    function open(): void {
    }
    function startAgain(): void {
        for (let row = 0; row < root.faces.count; ++row)
            root.faces.setProperty(row, "seen", false);
        root.count();
    }
}
