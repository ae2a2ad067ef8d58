// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what somebody is learning.
QtObject {
    id: root

    readonly property TaskRows tasks: TaskRows {
    }
    readonly property TaskRows templates: TaskRows {
        Component.onCompleted: fill([["Set a table for four", "7 steps", true]])
    }
    readonly property ChartColumns support: ChartColumns {
        sentence: "12 minutes of support for each hour worked. Some hours are estimated from what was agreed."
        series: ["Minutes of support for each hour worked"]

        Component.onCompleted: fill([["21 Sept", 31, 0, 0], ["28 Sept", 28, 0, 0], ["5 Oct", 24, 0, 0], ["12 Oct", 0, 0, 0], ["19 Oct", 19, 0, 0], ["26 Oct", 14, 0, 0], ["2 Nov", 12, 0, 0], ["9 Nov", 8, 0, 0], ["16 Nov", 6, 0, 0]])
    }
    readonly property PersonFading fading: PersonFading {
    }
    property string newName
    property string newNameSaved
    property string problem

    signal begun(string taskId)

    function typeName(text: string): void {
        root.newName = text;
        root.newNameSaved = "Saved 10:42";
    }
    function begin(): void {
        root.begun("Wash a car");
    }
    function beginFrom(templateId: string): void {
        root.begun(templateId);
    }
}
