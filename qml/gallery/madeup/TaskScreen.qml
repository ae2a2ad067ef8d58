// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one task in the middle of a trial.
QtObject {
    id: root

    property string title
    property string subtitle: "Shan"
    readonly property bool isOpen: title !== ""
    readonly property StepRows steps: StepRows {
    }
    readonly property list<string> levels: steps.names
    property int current: 2
    property string trialSentence: "This trial: 2 of 8 steps, since 10:42"
    property string lastSentence: "Last time, Wed 18 Nov: 5 of 8 steps alone"
    property bool begun: true
    property bool practised: true
    property bool editing: false
    readonly property TaskEditor editor: TaskEditor {
    }
    readonly property ChartColumns fading: ChartColumns {
    }
    property string notice
    property string problem

    function open(taskId: string): void {
        root.title = taskId;
    }
    function close(): void {
        root.title = "";
    }
    function choose(place: int): void {
        root.current = place;
    }
    function note(place: int, level: int): void {
        root.steps.set(place, level);
        root.current = place + 1;
    }
    function beginAnew(): void {
        for (let place = 0; place < root.steps.count; ++place)
            root.steps.set(place, -1);
        root.current = 0;
        root.begun = false;
        root.trialSentence = "Touch how much help a step took. The first touch begins a trial.";
    }
}
