// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in: the end of an interview.
QtObject {
    id: root

    property string about: "r1"
    property list<string> open: ["How many hours a week do you work?", "Who helps you with money?"]
    property list<string> openWhys: ["No answer yet", "No answer yet"]
    property string outcome: "Shan stays in Horticulture and tries two mornings a week at the garden centre."
    property string outcomeSaved: "Saved 11:06"
    property list<string> referrals: ["Access to Work", "Connect to Work"]
    property string referralStop
    property string nextReview: "2027-05-20"
    property string today: "2026-11-20"
    property list<string> agreements: ["Signature", "A mark", "A picture", "A voice", "Agreed by …", "Did not agree", "Cannot tell"]
    property int agreement: 1
    property bool draws: true
    property string agreementQuestion: "What was done, in words"
    property string agreementWords
    property string agreementSaved
    property string agreementSentence: "A mark, M. Hicks, 11:07"
    property string voidSentence
    readonly property bool speaks: agreement === 3
    readonly property SpokenAgreement spoken: SpokenAgreement {
    }
    readonly property InterviewDecisions decisions: InterviewDecisions {
    }
    readonly property InterviewReferrals toRefer: InterviewReferrals {
    }
    property string unkeptSentence
    readonly property InterviewPapers papers: InterviewPapers {
    }
    property bool finished: false
    property string finishedSentence
    property string problem

    function openKey(place: int): string {
        return "q" + place;
    }
    function typeOutcome(text: string): void {
        root.outcome = text;
    }
    function typeAgreement(text: string): void {
        root.agreementWords = text;
    }
    function leave(): void {
    }
    function chooseNextReview(day: string): void {
        root.nextReview = day;
    }
    function chooseAgreement(way: int): void {
        root.agreement = way;
        root.draws = way < 3;
    }
    function keepDrawing(strokes: var, size: size): void {
        root.agreementSentence = "A mark, M. Hicks, 11:07";
    }
    function finish(): void {
        root.finished = true;
        root.finishedSentence = "Finished 11:08. The next review is on Thursday 20 May 2027.";
    }
}
