// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: words in notes and on visits.
QtObject {
    id: root

    property string searchText
    property string personName
    readonly property Findings found: Findings {
    }
    property string sentence: "Found 3 times"

    function lookAt(personId: string): void {
        root.personName = personId.split(" ")[0];
    }
}
