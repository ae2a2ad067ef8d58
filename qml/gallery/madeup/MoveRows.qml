// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: the people of a plan or of a change.
ListModel {
    id: root

    function add(name: string, detail: string, outcome: string, problem: string, isDone: bool, canOpen: bool): void {
        root.append({
                "key": name,
                "personId": name,
                "name": name,
                "initials": name.split(" ").map(word => word[0]).slice(0, 2).join(""),
                "face": "",
                "tint": root.count % 5,
                "detail": detail,
                "outcome": outcome,
                "problem": problem,
                "isDone": isDone,
                "canOpen": canOpen
            });
    }
}
