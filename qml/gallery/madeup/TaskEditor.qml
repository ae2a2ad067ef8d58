// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: the steps of a task while they are being written.
QtObject {
    id: root

    property string editedStep
    property string stepWords
    property string stepCue
    property string saved
    property bool full: false

    function typeWords(text: string): void {
        root.stepWords = text;
        root.saved = "Saved 10:42";
    }
    function typeCue(text: string): void {
        root.stepCue = text;
        root.saved = "Saved 10:42";
    }
    function addStep(): void {
        root.editStep("");
    }
    function editStep(stepId: string): void {
        root.editedStep = stepId;
        root.stepWords = "";
        root.stepCue = "";
        root.saved = "";
    }
    function removeStep(stepId: string): void {
    }
    function moveStepUp(stepId: string): void {
    }
    function keepAsTemplate(): void {
    }
    function endPractice(): void {
    }
    function practiseAgain(): void {
    }
}
