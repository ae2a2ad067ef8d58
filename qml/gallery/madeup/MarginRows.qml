// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: whose margin changes with the next rules.
ListModel {
    id: root

    property string sentence

    function fill(): void {
        root.clear();
        root.sentence = "On 1 April 2027 the margin of 3 people changes";
        for (const name of ["Aisha Bains", "Craig Davies", "Shan Griffiths"])
            root.append({
                    "personId": name,
                    "name": name,
                    "words": "£5.50 until then, £13.50 from then on, with hours and pay as they are",
                    "before": "£5.50",
                    "after": "£13.50"
                });
    }

    Component.onCompleted: {
        root.fill();
        root.sentence = ""; // no rules are known to begin
    }
}
