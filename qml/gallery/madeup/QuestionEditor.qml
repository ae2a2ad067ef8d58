// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: one question and its answer.
QtObject {
    id: root

    enum Kind {
        Choice,
        Choices,
        DropDown,
        Line,
        Text,
        Number,
        Quantity,
        Time,
        Day,
        DayTime,
        Slider,
        Words,
        Unknown
    }
    enum Standing {
        Open,
        Answered,
        NoAnswer,
        NotFound,
        DoesNotKnow,
        Skipped
    }

    property string key
    property int kind: QuestionEditor.Choice
    property string asked
    property string before
    property string help
    property string hint
    property string picture
    property bool mayAnswer: true
    property bool removable: false
    property list<string> choices: []
    property list<string> pictures: []
    property bool pictured: true
    property list<int> picked: []
    property string text
    property real number: 0
    property real least: 0
    property real most: 10
    property real stepSize: 1
    property string unit
    property list<string> units: []
    property string day
    property string today: "2026-11-20"
    property int standing: QuestionEditor.Open
    property string saved
    property string problem
    property string unknownSentence
    property string lastTime
    property int answeredBy: -1
    property list<int> hows: []
    property string sourceWords
    property bool wantsSource: false
    property string seen
    property string means
    property string wordsSaved
    property bool hasSeen: false
    property bool reversedAsked: false
    property string reversedWords
    property int reversedPicked: -1
    property string reversedNote

    property bool ownWords: false // of an open choice

    readonly property bool isWritten: ownWords || kind === QuestionEditor.Line || kind === QuestionEditor.Text || kind === QuestionEditor.Number || kind === QuestionEditor.Quantity || kind === QuestionEditor.Time || kind === QuestionEditor.DayTime
    readonly property bool isNumber: kind === QuestionEditor.Number || kind === QuestionEditor.Quantity

    signal changed

    function end(): void {
        root.standing = QuestionEditor.Answered;
        root.saved = "Saved 10:42";
        root.wantsSource = root.answeredBy < 0;
        root.changed();
    }
    function choose(place: int): void {
        if (root.kind === QuestionEditor.Choices)
            root.picked = root.picked.includes(place) ? root.picked.filter(one => one !== place) : root.picked.concat([place]);
        else
            root.picked = [place];
        root.end();
    }
    function chooseUnit(place: int): void {
        root.unit = root.units[place];
        root.end();
    }
    function chooseDay(day: string): void {
        root.day = day;
        root.end();
    }
    function type(text: string): void {
        root.text = text;
        root.end();
    }
    function remove(): void {
        root.removable = false;
    }
    function leave(): void {
    }
    function slide(value: real): void {
        root.number = value;
        root.type(String(value));
    }
    function step(steps: int): void {
        root.slide(Math.max(root.least, Math.min(root.most, root.number + steps * root.stepSize)));
    }
    function say(standing: int): void {
        root.picked = [];
        root.standing = root.standing === standing ? QuestionEditor.Open : standing;
        root.saved = "Saved 10:42";
    }
    function sayWho(who: int): void {
        root.answeredBy = who;
        root.wantsSource = root.hows.length === 0;
    }
    function sayHow(how: int): void {
        root.hows = root.hows.includes(how) ? root.hows.filter(one => one !== how) : root.hows.concat([how]);
        root.wantsSource = root.answeredBy < 0;
    }
    function typeSeen(text: string): void {
        root.seen = text;
    }
    function typeMeans(text: string): void {
        root.means = text;
    }
    function answerReversed(place: int): void {
        root.reversedPicked = place;
    }
}
