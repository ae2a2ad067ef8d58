// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: the interview in the person's hands.
QtObject {
    id: root

    enum Step {
        Asking,
        Stopped,
        Finished
    }

    property bool given: false
    property int step: GivenScreen.Asking
    property string name: "Shan"
    property int place: 8
    property int total: 14
    property bool canGoBack: true
    property bool answered: true
    property bool speaking: false
    property string voiceProblem
    property string problem
    property string saved: "Saved 10:42"
    property string pausePicture: "qrc:/openmoji/1F64F.png"
    readonly property QuestionRows questions: QuestionRows {
        Component.onCompleted: fill([{
                    "kind": QuestionEditor.Choice,
                    "asked": "Would you like to try work somewhere else?",
                    "picture": "qrc:/openmoji/1F3EA.png",
                    "choices": ["Yes", "No"],
                    "pictures": ["qrc:/openmoji/1F44D.png", "qrc:/openmoji/1F44E.png"],
                    "picked": [0]
                }])
    }

    function give(): void {
        root.given = true;
    }
    function giveBack(): void {
        root.given = false;
    }
    function next(): void {
        root.place = root.place + 1;
    }
    function back(): void {
        root.place = root.place - 1;
    }
    function stop(): void {
        root.step = GivenScreen.Stopped;
    }
    function goOn(): void {
        root.step = GivenScreen.Asking;
    }
    function listen(): void {
        root.speaking = !root.speaking;
    }
}
