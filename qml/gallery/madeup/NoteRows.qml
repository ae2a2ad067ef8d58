// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: notes, one of them corrected.
ListModel {
    id: root

    function add(words: string): void {
        root.append({
                "noteId": words,
                "words": words,
                "line": "10:42 · you",
                "before": ""
            });
    }

    Component.onCompleted: root.append({
            "noteId": "n1",
            "words": "The depot closes at ten on Fridays, so she comes at nine.",
            "line": "10:31 · R. Lewis",
            "before": "The depot closes at eleven on Fridays. (10:12 · R. Lewis)"
        })
}
