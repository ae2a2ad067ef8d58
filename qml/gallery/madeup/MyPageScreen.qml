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
    readonly property VisitAttachments own: VisitAttachments {
    }
    property string ownSentence: "You can add a photo, your voice, or a picture that you draw. It is yours. You can take it away again. You have added 2 things."
    property string looksSentence: "These people looked at what we have written about you, on this tablet. The last is first. A manager can show you who looked on the other tablets."
    property list<string> looks: ["M. Hicks opened your page 3 times that day, last today at 09:00.", "R. Lewis saved a paper about you on Wednesday 18 November at 15:42."]
    property string olderSentence: "If you added something before 21 August 2026, it is not on this tablet yet."
    property bool mayFetchOlder: true
    readonly property ObjectionRows objections: ObjectionRows {
    }
    property string objecting
    property string typed
    property string saved
    property string problem

    function fetchOlder(): void {
        root.mayFetchOlder = false;
    }
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
