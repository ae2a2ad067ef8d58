// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/lock/CoachChoices.h"
#include "app/screens/lock/SquareScan.h"
#include "app/screens/lock/TabletDoor.h"
#include "app/screens/lock/TabletSession.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace alongside {

/// The door of the tablet: choose who you are, give six digits. Other ways in, each one step: recovery with a one-time
/// code, a colleague beside you, a code from the service, the enrolment of a new tablet, and that of one which its
/// service does not know any more. A second PIN ("the same again") is asked wherever a new PIN is made. Whoever lets a
/// colleague in, or lets the tablet join its service again, gives their own PIN first, and a door that stands open for
/// a newcomer closes after a minute. Key work runs off the interface's thread; its answer counts only while the step
/// that asked for it is shown.
class LockScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(alongside::LockScreen::Step step READ step NOTIFY changed)
    Q_PROPERTY(alongside::CoachChoices *coaches READ coaches CONSTANT)
    Q_PROPERTY(alongside::CoachChoices *colleagues READ colleagues CONSTANT)
    Q_PROPERTY(QString chosenId READ chosenId NOTIFY changed)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY changed)
    Q_PROPERTY(int digits READ digits NOTIFY digitsChanged)
    Q_PROPERTY(QString prompt READ prompt NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(int pauseSeconds READ pauseSeconds NOTIFY pauseChanged)
    Q_PROPERTY(int challenge READ challenge NOTIFY changed)
    Q_PROPERTY(QString waitingSentence READ waitingSentence NOTIFY changed)
    Q_PROPERTY(QString refusedSentence READ refusedSentence NOTIFY changed)
    Q_PROPERTY(bool joinsAgain READ joinsAgain NOTIFY changed)
    Q_PROPERTY(QString guardSentence READ guardSentence CONSTANT)
    Q_PROPERTY(QString server READ server WRITE setServer NOTIFY serverChanged)
    Q_PROPERTY(alongside::SquareScan *scan READ scan CONSTANT)

public:
    /// What the screen asks for now. Each has a prompt; the keypad shows in EnterPin, NewPin and SameAgain.
    enum class Step {
        Enrol, ///< a new tablet: server address and a one-time code, then NewPin; when it joinsAgain, the code alone
        ChooseCoach, ///< coaches
        EnterPin, ///< six digits of chosenName; the sixth submits
        Recover, ///< recover(code): the one-time code with the number `challenge`, then NewPin
        SignInWithCode, ///< signInWithCode(code): a coach who is new here, with the network, then NewPin
        ChooseColleague, ///< colleagues; only after the PIN of the coach who lets them in; then NewPin
        NewPin, ///< six digits
        SameAgain, ///< the same six digits
        CannotOpen, ///< the file or the key file is damaged: the message says what to do; nothing was deleted
    };
    Q_ENUM(Step)

    static constexpr int pinDigits = 6;
    /// How long a newcomer's step waits for a touch. A new tablet, on which there is nothing yet, waits for ever.
    static constexpr std::chrono::minutes newcomerLimit{1};
    /// The same for a code that somebody reads out on the telephone.
    static constexpr std::chrono::minutes codeLimit{5};

    /// makeCamera: for whoever scans instead of typing.
    LockScreen(
        TabletDoor &door, TabletSession &session, SquareScan::MakeCamera makeCamera = {}, QObject *parent = nullptr);

    /// What to ask for first: the coaches on this tablet, or an enrolment.
    void start();
    /// For a start without hands (the demonstration): as if a coach had typed it.
    void enter(const QString &pin);
    /// Closes the door that stands open for a newcomer when nobody has touched it for too long; called by a timer.
    void giveUpWhenIdle();
    /// The language has changed.
    void retranslate() { Q_EMIT changed(); }

    Step step() const { return m_step; }
    CoachChoices *coaches() { return &m_coaches; }
    CoachChoices *colleagues() { return &m_colleagues; }
    QString chosenId() const { return m_chosen.id; }
    QString chosenName() const { return m_chosen.name; }
    /// How many of the six are entered; the digits themselves never leave C++.
    int digits() const { return int(m_entered.size()); }
    /// What to do in this step, e.g. "Shan, enter your PIN".
    QString prompt() const;
    /// What happened to the last attempt, in words; empty before one.
    QString message() const { return m_message; }
    bool isBusy() const { return m_busy; }
    /// Seconds until a PIN may be tried again; 0: now.
    int pauseSeconds() const { return m_pauseSeconds; }
    /// The number of the recovery code to ask the service for.
    int challenge() const { return m_challenge; }
    /// "3 waiting: unlock to send", or empty.
    QString waitingSentence() const;
    /// That the service takes nothing from this tablet any more and what helps; empty while it does.
    QString refusedSentence() const;
    /// What is asked for lets the tablet join its service again: startJoinAgain.
    bool joinsAgain() const { return m_purpose == Purpose::JoinAgain; }
    /// Empty where the system's keychain guards the secrets; where not, says so.
    QString guardSentence() const;
    /// Address of the service, as enrolment proposes it.
    QString server() const { return m_server; }
    void setServer(const QString &server);
    /// The camera, while somebody joins with a square; it is off in every other step.
    SquareScan *scan() { return &m_scan; }

    Q_INVOKABLE void choose(const QString &coachId);
    Q_INVOKABLE void digit(int digit);
    Q_INVOKABLE void backspace();
    Q_INVOKABLE void clear();
    /// One step back towards ChooseCoach; forgets what was entered.
    Q_INVOKABLE void back();

    /// "I forgot my PIN" of the chosen coach.
    Q_INVOKABLE void forgotPin();
    Q_INVOKABLE void recover(const QString &code);
    /// "I am new on this tablet".
    Q_INVOKABLE void startSignInWithCode();
    Q_INVOKABLE void signInWithCode(const QString &code);
    /// The coach who is signed in lets a colleague in.
    Q_INVOKABLE void startAddColleague();
    Q_INVOKABLE void chooseColleague(const QString &coachId);
    /// "I have a new code for this tablet": a coach's PIN comes first, then enrol.
    Q_INVOKABLE void startJoinAgain();
    Q_INVOKABLE void enrol(const QString &code);

Q_SIGNALS:
    void changed();
    void digitsChanged();
    void pauseChanged();
    void serverChanged();
    /// A square held this code, and an address that server() is now. Nothing is sent before the person joins.
    void codeRead(const QString &code);

private:
    enum class Purpose { ComeIn, LetColleagueIn, JoinAgain };

    TabletDoor::Done ifStillAsked(TabletDoor::Done answer);
    std::chrono::minutes patience() const;
    void noteTouch();
    QString promptForPin() const;
    QString wipedSentence() const;
    void ask(Step step);
    void say(const QString &message);
    void forgetEntered();
    void submit();
    void tryPin();
    void choosePin();
    void offerColleagues(const Result<TabletDoor::Entrant> &host);
    void askForCode(const Result<TabletDoor::Entrant> &host);
    QString takeSquare(const EnrolmentLink &link);
    void joinAgain(const QUrl &server, const QString &code);
    void enterAs(const Result<TabletDoor::Entrant> &entrant);
    void newPinFor(const Result<TabletDoor::Entrant> &entrant);
    void work(); ///< busy until an answer comes
    void countPause();
    QString nameOf(const TabletDoor::Entrant &entrant) const;
    QList<CoachChoices::Coach> possibleColleagues() const;
    TabletSession::Holder holderOf(const TabletDoor::Entrant &entrant) const;

    TabletDoor &m_door;
    TabletSession &m_session;
    SquareScan m_scan;
    QTimer m_pause;
    QTimer m_patience;
    std::chrono::milliseconds m_lastTouch{0}; // by the monotonic clock
    int m_attempt = 0; // whose answer counts
    Purpose m_purpose = Purpose::ComeIn; // what EnterPin is for
    QString m_firstPin; // to compare with the same again
    QByteArray m_hostSeed; // of the coach whose PIN let the tablet join again
    CoachChoices m_coaches;
    CoachChoices m_colleagues;
    CoachChoices::Coach m_chosen;
    Step m_step = Step::ChooseCoach;
    QString m_entered;
    QString m_message;
    QString m_server;
    bool m_busy = false;
    int m_pauseSeconds = 0;
    int m_challenge = 0;
};

} // namespace alongside
