// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: how help fades in what somebody is learning.
QtObject {
    id: root

    property list<string> names: ["Wash a car", "Fill the vending machine"]
    property int chosen: 0
    readonly property string name: root.names[root.chosen] ?? ""
    readonly property ChartColumns chart: ChartColumns {
    }

    function choose(task: int): void {
        root.chosen = task;
    }
}
