// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: tasks that somebody is learning.
ListModel {
    id: root

    function fill(rows: var): void {
        root.clear();
        rows.forEach(row => root.append({
                        "taskId": row[0],
                        "name": row[0],
                        "detail": row[1],
                        "isPractised": row[2]
                    }));
    }

    Component.onCompleted: root.fill([["Wash a car", "Wed 18 Nov: 6 of 8 steps alone", true], ["Sign the visitors’ book", "Not tried yet", true], ["Fold the towels", "Not practised since Friday 9 October", false]])
}
