// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: the parts of an interview.
ListModel {
    id: root

    Component.onCompleted: [["Individual profile", "12 of 12 answered", 12, 12, false], ["Permitted earnings", "6 of 6 answered", 6, 6, false], ["Referral routes", "2 of 9 answered", 2, 9, true], ["Monitoring of placements", "Not begun", 0, 8, false], ["The end", "", 0, 0, false]].forEach(part => root.append({
                    "name": part[0],
                    "progress": part[1],
                    "done": part[2],
                    "total": part[3],
                    "current": part[4]
                }))
}
