// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: who changed what.
ListModel {
    id: root

    function add(what: string, who: string, was: string, now: string): void {
        root.append({
                "what": what,
                "who": who,
                "was": was,
                "now": now
            });
    }

    Component.onCompleted: {
        root.add("What matters", "M. Hicks, 10:42", "My cat. Rugby on Saturdays.", "My cat Mali. Rugby on Saturdays. Being asked first.");
        root.add("Whom to ring", "Mair Hopkins, Tue 3 Mar 14:10", "Mum, Bethan, 07700 900143", "");
        root.add("How to talk with them", "R. Lewis, Mon 12 Jan 09:31", "", "Makaton and short sentences.");
    }
}
