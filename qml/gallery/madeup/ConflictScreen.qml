// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one matter that needs a decision.
QtObject {
    id: root

    enum Third {
        None,
        Code,
        Value
    }

    property bool isOpen: false
    property string about: "Shan Griffiths, Friday 20 November, morning"
    property string what: "How they were marked"
    property string alsoEnds
    readonly property ConflictAnswers answers: ConflictAnswers {
    }
    property int third: ConflictScreen.Code
    readonly property CodeChoices codes: CodeChoices {
    }
    readonly property ThirdValue value: ThirdValue {
    }
    property string thirdAdvice
    property bool saving: false
    property string problem
    property int chosen: -1

    function open(conflictId: string): void {
        root.isOpen = true;
    }
    function choose(answer: int): void {
        root.chosen = answer;
        root.leave();
    }
    function writeCode(codeId: string, reason: string): void {
        root.leave();
    }
    function writeValue(): void {
        root.leave();
    }
    function leave(): void {
        root.isOpen = false;
        root.problem = "";
    }
}
