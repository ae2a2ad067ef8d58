// SPDX-License-Identifier: Apache-2.0
import QtQml

// Made-up stand-in for the door; any six digits open it.
QtObject {
    id: root

    enum Step {
        Enrol,
        ChooseCoach,
        EnterPin,
        Recover,
        SignInWithCode,
        ChooseColleague,
        NewPin,
        SameAgain,
        CannotOpen
    }

    property int step: LockScreen.ChooseCoach
    readonly property CoachChoices coaches: CoachChoices {
    }
    readonly property CoachChoices colleagues: CoachChoices {
    }
    property string chosenId
    property string chosenName
    property int digits: 0
    property string prompt: ["Set up this tablet", "Who is using the tablet?", `${chosenName}, enter your PIN`, "Get back in with a code", "Sign in with a code", "Who is joining you?", "Choose a PIN of six digits", "The same six digits again", "This tablet's file cannot be opened"][step]
    property string message
    property bool busy: false
    property int pauseSeconds: 0
    property int challenge: 418273
    property string waitingSentence
    property string refusedSentence
    property bool joinsAgain: false
    property string guardSentence
    property string server: "https://alongside.example.gov.uk"
    readonly property SquareScan scan: SquareScan {
    }

    signal opened
    signal codeRead(string code)

    function choose(coachId: string): void {
        for (let row = 0; row < root.coaches.count; ++row) {
            if (root.coaches.get(row).coachId === coachId)
                root.chosenName = root.coaches.get(row).name.split(" ")[0];
        }
        root.chosenId = coachId;
        root.step = LockScreen.EnterPin;
    }
    function digit(digit: int): void {
        root.digits += 1;
        if (root.digits === 6)
            root.finish();
    }
    function finish(): void {
        root.digits = 0;
        root.step = LockScreen.ChooseCoach;
        root.opened();
    }
    function backspace(): void {
        root.digits = Math.max(0, root.digits - 1);
    }
    function clear(): void {
        root.digits = 0;
    }
    function back(): void {
        root.digits = 0;
        root.joinsAgain = false;
        root.step = LockScreen.ChooseCoach;
    }
    function forgotPin(): void {
        root.step = LockScreen.Recover;
    }
    function recover(code: string): void {
        root.step = LockScreen.NewPin;
    }
    function startSignInWithCode(): void {
        root.step = LockScreen.SignInWithCode;
    }
    function signInWithCode(code: string): void {
        root.step = LockScreen.NewPin;
    }
    function startAddColleague(): void {
        root.step = LockScreen.ChooseColleague;
    }
    function chooseColleague(coachId: string): void {
        root.step = LockScreen.NewPin;
    }
    function startJoinAgain(): void {
        root.joinsAgain = true;
    }
    function enrol(code: string): void {
        root.step = LockScreen.NewPin;
    }
}
