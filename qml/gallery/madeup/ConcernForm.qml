// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: a concern while it is written.
QtObject {
    id: root

    enum Part {
        Fact,
        OwnWords,
        Hearsay,
        Opinion,
        Wants,
        SafetyWhy,
        Told
    }
    enum Safety {
        NotSaid,
        Safe,
        NotSafe,
        NotKnown
    }

    property bool isOpen: false
    property string personId
    property string about: "Aisha Bains"
    property var questions: ["What you saw or heard yourself", "Their own words, exactly as they said them", "What somebody else told you, and who", "What you think it may mean", "What they want to happen", "What makes them safe, or not safe", "Who has been told, and when"]
    property var texts: Array(7).fill("")
    property var saved: Array(7).fill("")
    property int safety: ConcernForm.Safety.NotSaid
    property var gaps: ["Write what happened, what was said, or what worries you.", "Say whether they are safe now. “I do not know” is an answer."]
    property bool begun: false
    property bool sending: false
    property string problem

    function open(personId: string): void {
        root.personId = personId;
        root.about = personId;
        root.isOpen = true;
    }
    function close(): void {
        root.isOpen = false;
    }
    function type(part: int, text: string): void {
        const texts = root.texts.slice();
        texts[part] = text;
        root.texts = texts;
        const saved = root.saved.slice();
        saved[part] = "Saved 09:12";
        root.saved = saved;
        root.begun = true;
    }
    function chooseSafety(safety: int): void {
        root.safety = safety;
        root.begun = true;
    }
    function send(): void {
        root.close();
    }
    function discard(): void {
        root.close();
    }
}
