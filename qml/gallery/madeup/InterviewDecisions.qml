// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: the decisions that follow from an interview.
QtObject {
    id: root

    property list<string> open: ["A course or college", "Days somewhere else", "Help to find paid work"]
    property list<string> openWhys: ["", "Ask it the other way round first.", "Somebody else said it: write the decision on Shan’s page, with capacity and who was asked."]
    property list<string> beginnings: ["", "", "Begin it on Shan’s page"]
    property list<string> recorded: ["Refer: Help to find paid work. Yes (Shan with support · pointed). Capacity assumed. M. Hicks, 11:05"]
    property string problem

    function begin(place: int): void {
        root.beginnings = ["", "", ""];
    }
    function record(place: int): void {
        root.recorded = [...root.recorded, root.open[place]];
    }
}
