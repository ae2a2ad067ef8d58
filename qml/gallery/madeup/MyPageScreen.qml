// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: what is held about a person, for them to hold.
QtObject {
    id: root

    property bool mayGive: true
    property bool given: false
    property string name: "Shan"
    readonly property MyPartRows parts: MyPartRows {
    }
    property string speaking
    property string voiceProblem
    property string looksSentence: "Each time somebody opens your page, it is written down: who, and when. A manager can show you."
    property list<string> looks: []
    readonly property ObjectionRows objections: ObjectionRows {
    }
    property string objecting
    property string typed
    property string saved
    property string problem

    function give(): void {
        root.given = true;
    }
    function giveBack(): void {
        root.given = false;
    }
    function listen(part: string): void {
        root.speaking = root.speaking === part ? "" : part;
    }
    function startObjecting(part: string): void {
        root.objecting = part;
    }
    function type(words: string): void {
        root.typed = words;
    }
    function object(): void {
        root.objecting = "";
    }
    function stopObjecting(): void {
        root.objecting = "";
    }
}
