// SPDX-License-Identifier: Apache-2.0
#include "app/screens/lock/LockScreen.h"

#include "app/screens/ErrorText.h"
#include "app/store/CoachStore.h"
#include "platform/net/SafeOrigin.h"
#include "platform/net/ThisMachine.h"

namespace alongside {

namespace {

/// Who types no scheme means the safe one, except on this machine, where there is none.
QUrl addressIn(const QString &typed)
{
    const QUrl address = QUrl::fromUserInput(typed);
    if (typed.contains(QStringLiteral("://")) || isThisMachine(address.host())) return address;
    QUrl safe = address;
    safe.setScheme(QStringLiteral("https"));
    return safe;
}

bool isOneServer(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QStringLiteral("http") ? 80 : 443); };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

} // namespace

LockScreen::LockScreen(TabletDoor &door, TabletSession &session, SquareScan::MakeCamera makeCamera, QObject *parent)
    : QObject{parent}, m_door{door}, m_session{session}, m_scan{std::move(makeCamera),
                                                             [this](const EnrolmentLink &link) {
                                                                 return takeSquare(link);
                                                             },
                                                             door.clock()},
      m_server{door.server().toString()}
{
    m_pause.setInterval(std::chrono::seconds{1});
    connect(&m_pause, &QTimer::timeout, this, &LockScreen::countPause);
    m_patience.setInterval(std::chrono::seconds{5});
    connect(&m_patience, &QTimer::timeout, this, &LockScreen::giveUpWhenIdle);
    connect(&session, &TabletSession::lockedNow, this, &LockScreen::start);
    connect(&door, &TabletDoor::refusedChanged, this, &LockScreen::changed);
    connect(&door, &TabletDoor::closed, this, &LockScreen::start);
    start();
}

void LockScreen::start()
{
    m_door.cancel();
    m_purpose = Purpose::ComeIn;
    m_chosen = {};
    m_message.clear();
    if (const auto problem = m_door.problem()) {
        m_message = ErrorText::whenOpening(*problem);
        return ask(Step::CannotOpen);
    }
    if (!m_door.isEnrolled()) {
        m_message = wipedSentence();
        return ask(Step::Enrol);
    }
    const auto coaches = m_door.coaches();
    if (!coaches) {
        m_message = ErrorText::whenOpening(coaches.error());
        return ask(Step::CannotOpen);
    }
    QList<CoachChoices::Coach> choices;
    for (const KeyFile::Slot &coach : *coaches)
        choices.append({coach.id, coach.label.isEmpty() ? tr("Coach %1").arg(choices.size() + 1) : coach.label});
    m_coaches.show(choices);
    ask(Step::ChooseCoach);
}

void LockScreen::ask(Step step)
{
    m_step = step;
    m_scan.stop();
    m_busy = false;
    ++m_attempt;
    noteTouch();
    forgetEntered();
    if (step != Step::SameAgain) m_firstPin.clear();
    countPause();
    Q_EMIT changed();
}

void LockScreen::say(const QString &message)
{
    m_message = message;
    m_busy = false;
    forgetEntered();
    countPause();
    Q_EMIT changed();
}

void LockScreen::work()
{
    m_busy = true;
    m_message.clear();
    Q_EMIT changed();
}

TabletDoor::Done LockScreen::ifStillAsked(TabletDoor::Done answer)
{
    return [this, attempt = ++m_attempt, answer = std::move(answer)](const Result<TabletDoor::Entrant> &entrant) {
        if (attempt == m_attempt) answer(entrant);
    };
}

void LockScreen::noteTouch()
{
    m_lastTouch = m_door.clock().monotonic();
    if (patience() > std::chrono::minutes::zero()) return m_patience.start();
    m_patience.stop();
}

/// How long the door stands open without a touch; zero: it is closed, or there is nothing behind it yet.
std::chrono::minutes LockScreen::patience() const
{
    const bool makesPin = m_step == Step::NewPin || m_step == Step::SameAgain;
    if (m_step == Step::ChooseColleague || (makesPin && m_door.isEnrolled())) return newcomerLimit;
    return m_step == Step::Enrol && joinsAgain() ? codeLimit : std::chrono::minutes::zero();
}

void LockScreen::giveUpWhenIdle()
{
    const auto limit = patience();
    if (limit == limit.zero() || m_busy || m_door.clock().monotonic() - m_lastTouch < limit) return; // not yet
    start();
    say(tr("Nobody went on for a while, so this was stopped. Start again."));
}

void LockScreen::forgetEntered()
{
    m_entered.clear();
    Q_EMIT digitsChanged();
}

void LockScreen::setServer(const QString &server)
{
    if (server == m_server) return;
    m_server = server;
    Q_EMIT serverChanged();
}

void LockScreen::choose(const QString &coachId)
{
    for (const CoachChoices::Coach &coach : m_coaches.coaches())
        if (coach.id == coachId) m_chosen = coach;
    m_message.clear();
    ask(Step::EnterPin);
}

void LockScreen::digit(int digit)
{
    Q_ASSERT(digit >= 0 && digit <= 9);
    if (m_busy || m_pauseSeconds > 0 || m_entered.size() >= pinDigits) return; // the keypad is shown as resting
    noteTouch();
    m_entered.append(QString::number(digit));
    Q_EMIT digitsChanged();
    if (m_entered.size() == pinDigits) submit();
}

void LockScreen::enter(const QString &pin)
{
    for (const QChar digit : pin)
        this->digit(digit.digitValue());
}

void LockScreen::backspace()
{
    m_entered.chop(1);
    Q_EMIT digitsChanged();
}

void LockScreen::clear() { forgetEntered(); }

void LockScreen::back() { start(); }

void LockScreen::submit()
{
    switch (m_step) {
    case Step::EnterPin:
        return tryPin();
    case Step::NewPin:
        m_firstPin = m_entered;
        m_message.clear();
        return ask(Step::SameAgain);
    case Step::SameAgain:
        return choosePin();
    default:
        return forgetEntered(); // no keypad in the other steps
    }
}

void LockScreen::tryPin()
{
    work();
    m_door.unlock(m_chosen.id, m_entered, ifStillAsked([this](const auto &entrant) {
        if (m_purpose == Purpose::LetColleagueIn) return offerColleagues(entrant);
        if (m_purpose == Purpose::JoinAgain) return askForCode(entrant);
        enterAs(entrant);
    }));
}

void LockScreen::choosePin()
{
    if (m_entered != m_firstPin) {
        m_message = tr("Those were not the same six digits. Choose again.");
        return ask(Step::NewPin);
    }
    work();
    m_door.choosePin(m_entered, ifStillAsked([this](const auto &entrant) { enterAs(entrant); }));
}

void LockScreen::enterAs(const Result<TabletDoor::Entrant> &entrant)
{
    if (!entrant) return say(ErrorText::whenOpening(entrant.error()));
    start(); // for the next coach, who finds this one among the choices
    m_session.signIn(holderOf(*entrant));
}

TabletSession::Holder LockScreen::holderOf(const TabletDoor::Entrant &entrant) const
{
    const auto coach = CoachStore{m_door.file()->reader()}.find(CoachId{entrant.coachId});
    if (!coach || !*coach)
        return {.coachId = entrant.coachId, .name = nameOf(entrant), .roles = {}, .ownSeed = entrant.ownSeed};
    const QStringList &roles = (*coach)->roles;
    return {.coachId = entrant.coachId,
        .name = (*coach)->name,
        .roles = {roles.begin(), roles.end()},
        .ownSeed = entrant.ownSeed};
}

/// Before the staff have arrived on this tablet, the name that the lock screen shows.
QString LockScreen::nameOf(const TabletDoor::Entrant &entrant) const
{
    if (!entrant.name.isEmpty()) return entrant.name;
    for (const CoachChoices::Coach &coach : m_coaches.coaches())
        if (coach.id == entrant.coachId) return coach.name;
    return {};
}

void LockScreen::newPinFor(const Result<TabletDoor::Entrant> &entrant)
{
    m_chosen = {entrant->coachId, entrant->name};
    m_message.clear();
    ask(Step::NewPin);
}

void LockScreen::forgotPin()
{
    const auto challenge = m_door.challenge();
    if (!challenge)
        return say(tr("All recovery codes of this tablet are used. Ask your supervisor for a sign-in code, with a "
                      "network."));
    m_purpose = Purpose::ComeIn; // who forgot it lets nobody else in with the code
    m_challenge = *challenge;
    m_message.clear();
    ask(Step::Recover);
}

void LockScreen::recover(const QString &code)
{
    work();
    m_door.recover({m_chosen.id, m_chosen.name}, m_challenge, code, ifStillAsked([this](const auto &entrant) {
        if (entrant) return newPinFor(entrant);
        const bool isTyping =
            entrant.error().kind == ErrorKind::WrongKey || entrant.error().kind == ErrorKind::Rejected;
        say(isTyping ? tr("That is not code number %1. Check each letter with your supervisor.").arg(m_challenge)
                     : ErrorText::whenOpening(entrant.error()));
    }));
}

void LockScreen::startSignInWithCode()
{
    m_message.clear();
    ask(Step::SignInWithCode);
}

void LockScreen::signInWithCode(const QString &code)
{
    work();
    m_door.signIn(code.trimmed(), ifStillAsked([this](const auto &entrant) {
        if (!entrant) return say(ErrorText::whenAskingService(entrant.error()));
        newPinFor(entrant);
    }));
}

void LockScreen::startAddColleague()
{
    if (m_session.isLocked()) return say(tr("Somebody who has a PIN here must unlock the tablet first."));
    const CoachChoices::Coach host{m_session.coachId(), m_session.coachName()};
    m_session.lock(); // what follows is the colleague's
    m_chosen = host;
    m_purpose = Purpose::LetColleagueIn;
    ask(Step::EnterPin);
}

void LockScreen::offerColleagues(const Result<TabletDoor::Entrant> &host)
{
    if (!host) return say(ErrorText::whenOpening(host.error()));
    m_colleagues.show(possibleColleagues());
    ask(Step::ChooseColleague);
}

QList<CoachChoices::Coach> LockScreen::possibleColleagues() const
{
    QSet<QString> here;
    for (const CoachChoices::Coach &coach : m_coaches.coaches())
        here.insert(coach.id);
    QList<CoachChoices::Coach> colleagues;
    const auto everyone = CoachStore{m_door.file()->reader()}.everyone();
    if (!everyone) return colleagues;
    for (const Coach &coach : *everyone) {
        const bool hasLeft = coach.to.isValid() && coach.to < m_door.clock().today();
        if (!hasLeft && !here.contains(coach.id.text)) colleagues.append({coach.id.text, coach.name});
    }
    return colleagues;
}

void LockScreen::chooseColleague(const QString &coachId)
{
    if (m_step != Step::ChooseColleague) return; // the minute was over under the finger
    for (const CoachChoices::Coach &colleague : m_colleagues.coaches()) {
        if (colleague.id != coachId) continue;
        m_door.letIn({colleague.id, colleague.name});
        newPinFor(TabletDoor::Entrant{colleague.id, colleague.name});
    }
}

void LockScreen::enrol(const QString &code)
{
    if (m_step != Step::Enrol) return; // the time was over under the finger
    const QUrl server = addressIn(m_server.trimmed());
    if (!server.isValid()) return say(tr("That address is not complete. It looks like https://service.example"));
    if (server.scheme() == QStringLiteral("http") && !isThisMachine(server.host()))
        return say(tr("That address begins with http, which is not safe. It looks like https://service.example"));
    if (joinsAgain()) return joinAgain(server, code.trimmed());
    work();
    m_door.enrol(server, code.trimmed(), ifStillAsked([this](const auto &entrant) {
        if (!entrant) return say(ErrorText::whenAskingService(entrant.error()));
        newPinFor(entrant);
    }));
}

/// As if it were typed, and no more: the address is shown, or is the tablet's own, and joining is the person's.
QString LockScreen::takeSquare(const EnrolmentLink &link)
{
    Q_ASSERT(m_step == Step::Enrol);
    const auto service = safeOrigin(link.service.toString(QUrl::FullyEncoded)); // look-alike letters show as xn--
    if (!service)
        return tr("The address in that square is not safe, so it was not taken. A safe one looks like "
                  "https://service.example and ends there. Show this to whoever gave you the square.");
    const QString address = service->toString(QUrl::FullyEncoded);
    if (joinsAgain() && !isOneServer(*service, addressIn(m_server.trimmed())))
        return tr("That square is for %1. This tablet belongs to %2 and can join no other. Ask for a new code there.")
            .arg(address, m_server);
    if (!joinsAgain()) setServer(address);
    noteTouch(); // the code has only just come
    Q_EMIT codeRead(link.code);
    say(joinsAgain() ? tr("The code is filled in. Nothing is sent until you touch “Join again”.")
                     : tr("Address and code are filled in. Is it your service's address? Nothing is sent until you "
                          "touch “Set up this tablet”."));
    return {};
}

void LockScreen::startJoinAgain()
{
    m_purpose = Purpose::JoinAgain;
    m_message.clear();
    ask(Step::ChooseCoach);
}

void LockScreen::askForCode(const Result<TabletDoor::Entrant> &host)
{
    if (!host) return say(ErrorText::whenOpening(host.error()));
    m_message.clear();
    m_hostSeed = host->ownSeed;
    ask(Step::Enrol);
}

void LockScreen::joinAgain(const QUrl &server, const QString &code)
{
    work();
    const TabletDoor::Entrant host{m_chosen.id, m_chosen.name, m_hostSeed};
    m_door.joinAgain(server, code, host, ifStillAsked([this](const auto &entrant) {
        if (!entrant) return say(ErrorText::whenAskingService(entrant.error()));
        enterAs(entrant);
    }));
}

void LockScreen::countPause()
{
    const int left = m_chosen.id.isEmpty() ? 0 : int(m_door.pauseLeft(m_chosen.id).count());
    if (left > 0 && !m_pause.isActive()) m_pause.start();
    if (left == 0) m_pause.stop();
    if (left == m_pauseSeconds) return; // nothing to show
    m_pauseSeconds = left;
    Q_EMIT pauseChanged();
}

} // namespace alongside
