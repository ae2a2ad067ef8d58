// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: words in notes.
QtObject {
    id: root

    property string searchText
    property string personName
    readonly property FoundNotes found: FoundNotes {
    }
    property string sentence: "2 notes"

    function lookAt(personId: string): void {
        root.personName = personId.split(" ")[0];
    }
}
