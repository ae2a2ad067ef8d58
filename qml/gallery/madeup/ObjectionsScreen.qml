// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what a person says is not right, for staff.
QtObject {
    id: root

    readonly property ObjectionRows rows: ObjectionRows {
    }
    readonly property string openSentence: rows.open > 0 ? "Shan says that something is not right (%1). It must be answered.".arg(rows.open) : ""
    property string answering
    property string typed
    property string saved
    property string problem

    function startAnswer(objectionId: string): void {
        root.answering = objectionId;
    }
    function type(text: string): void {
        root.typed = text;
    }
    function answer(): void {
        root.answering = "";
    }
}
