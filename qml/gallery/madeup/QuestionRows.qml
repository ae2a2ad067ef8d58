// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Made-up stand-in: the questions of one page.
ListModel {
    id: root

    readonly property Component maker: Component {
        QuestionEditor {
        }
    }

    function fill(questions: var): void {
        root.clear();
        questions.forEach((question, place) => root.append({
                        "question": Object.assign(maker.createObject(root), {
                                "key": "q" + place
                            }, question)
                    }));
    }

    function fillKinds(): void {
        root.fill([{
                    "kind": QuestionEditor.Words,
                    "asked": "Now about money. This part is filled in by staff.",
                    "removable": true
                }, {
                    "kind": QuestionEditor.Choices,
                    "asked": "Which benefits?",
                    "choices": ["Universal Credit", "Employment and Support Allowance", "Personal Independence Payment"],
                    "picked": [0, 2],
                    "standing": QuestionEditor.Answered,
                    "lastTime": "Employment and Support Allowance, Personal Independence Payment"
                }, {
                    "kind": QuestionEditor.DropDown,
                    "asked": "Which office?",
                    "choices": ["Aldridge", "Bloxwich", "Brownhills", "Darlaston", "Walsall", "Willenhall"]
                }, {
                    "kind": QuestionEditor.Number,
                    "asked": "How many hours a week?",
                    "text": "sixteen",
                    "problem": "This is not an answer yet. It is kept as you typed it.",
                    "unit": "hours"
                }, {
                    "kind": QuestionEditor.Quantity,
                    "asked": "How far is it to work?",
                    "text": "3.5",
                    "unit": "miles",
                    "units": ["miles", "km"],
                    "standing": QuestionEditor.Answered
                }, {
                    "kind": QuestionEditor.Slider,
                    "asked": "How sure are you?",
                    "least": 0,
                    "most": 10,
                    "number": 7,
                    "text": "7",
                    "standing": QuestionEditor.Answered
                }, {
                    "kind": QuestionEditor.Day,
                    "asked": "Since when?",
                    "day": "2024-03-04",
                    "standing": QuestionEditor.Answered
                }, {
                    "kind": QuestionEditor.Time,
                    "asked": "When does the day begin?",
                    "hint": "Time, like 9:30"
                }, {
                    "kind": QuestionEditor.Line,
                    "asked": "Who helps with money?",
                    "standing": QuestionEditor.NotFound
                }, {
                    "kind": QuestionEditor.Unknown,
                    "asked": "The last payslip",
                    "mayAnswer": false,
                    "unknownSentence": "This app cannot show this kind of question yet (attachment)."
                }]);
    }

    Component.onCompleted: root.fill([{
                "kind": QuestionEditor.Choice,
                "asked": "Are you happy in the work you do now?",
                "choices": ["Yes", "Some of it", "No"],
                "picked": [1],
                "standing": QuestionEditor.Answered,
                "saved": "Saved 10:41",
                "lastTime": "Yes. Shan pointed at the picture of the garden.",
                "answeredBy": 1,
                "hows": [2],
                "sourceWords": "Shan with support · Pointed"
            }, {
                "kind": QuestionEditor.Choice,
                "asked": "Would you like to try work somewhere else?",
                "help": "Somewhere else means a shop, a café, a garage or an office, not this centre.",
                "choices": ["Yes", "No"],
                "picked": [0],
                "standing": QuestionEditor.Answered,
                "saved": "Saved 10:42",
                "wantsSource": true,
                "lastTime": "Not found out yet",
                "reversedAsked": true,
                "reversedWords": "Would you rather stay where you work now?",
                "reversedPicked": 0,
                "reversedNote": "Both were answered with yes: talk about it again before anything is sent. Both answers are kept."
            }, {
                "kind": QuestionEditor.Text,
                "asked": "What would make your work better?",
                "text": "More time outside, and not so early",
                "standing": QuestionEditor.Answered,
                "saved": "Saved 10:42",
                "wantsSource": true,
                "lastTime": "A warmer coat.",
                "seen": "Looked out of the window at the greenhouse and signed “good”.",
                "hasSeen": true
            }])
}
