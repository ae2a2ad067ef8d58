// SPDX-License-Identifier: Apache-2.0
#include "app/screens/mypage/MyPageScreen.h"

#include "app/domain/Role.h"
#include "app/records/RecordKinds.h"
#include "app/screens/CoachName.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/mypage/ObjectionsScreen.h"
#include "app/screens/people/PlacementWords.h"
#include "app/store/AccessLog.h"
#include "app/store/AttendanceStore.h"
#include "app/store/ConsentStore.h"
#include "app/store/ObjectionDraft.h"
#include "app/store/ObjectionStore.h"
#include "app/store/PersonStore.h"
#include "app/store/VisitStore.h"

namespace alongside {

namespace {

constexpr int objectedWords = int(ObjectionDraftField::Words);
constexpr int objectedPart = int(ObjectionDraftField::Part);

} // namespace

MyPageScreen::MyPageScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{writer, parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &MyPageScreen::changed);
    connect(&m_typing, &Typing::sealed, this, [this] {
        m_objecting.clear();
        readAgain();
    });
    connect(&m_typing, &Typing::failed, this, [this](const Error &error) {
        m_problem = ErrorText::whenSaving(error);
        Q_EMIT changed();
    });
    connect(&parts.session, &TabletSession::locking, this, &MyPageScreen::keepQuiet);
    connect(&parts.session, &TabletSession::signedIn, this, &MyPageScreen::takeBack);
}

void MyPageScreen::show(const Person &person)
{
    const bool isAnother = person.id != m_person.id;
    m_person = person;
    if (isAnother) {
        keepQuiet();
        m_problem.clear();
        m_typing.open({kind::objection, mayGive() ? person.id.text : QString{}}, [](int) { return QString{}; });
        m_objecting = m_typing.text(objectedPart); // what they were saying when the page was last open
    }
    readAgain();
}

bool MyPageScreen::mayGive() const
{
    return m_parts.session.maySeePlacements() && m_parts.session.history() == TabletSession::History::Open;
}

void MyPageScreen::give()
{
    if (!mayGive() || m_isGiven) return; // nothing to give, or it is given
    m_isGiven = true;
    readAgain();
    Q_EMIT givenChanged();
}

void MyPageScreen::giveBack() { m_parts.session.lock(); }

void MyPageScreen::takeBack()
{
    if (!m_isGiven) return; // a coach has had it all along
    m_isGiven = false;
    Q_EMIT givenChanged();
}

void MyPageScreen::readAgain()
{
    m_partRows.show(mayGive() ? MyWords::about(facts()) : QList<MyPart>{});
    const auto lines = objectionLines(m_parts.file.reader(), m_person.id, m_parts.clock.today());
    if (!lines) m_problem = ErrorText::whenReading(lines.error());
    m_objections.show(lines && mayGive() ? *lines : QList<ObjectionLine>{});
    readLooks();
    Q_EMIT changed();
}

/// What cannot be read is said as not known: the person's own copy is better than none.
MyFacts MyPageScreen::facts() const
{
    Database &reader = m_parts.file.reader();
    const QDate today = m_parts.clock.today();
    const auto profile = PersonStore{reader}.profileOf(m_person.id);
    const auto attendance = AttendanceStore{reader}.summaryOf(m_person.id, today);
    const auto visits = VisitStore{reader}.ofPerson(m_person.id);
    const auto consents = ConsentStore{reader}.of(m_person.id);
    return {.person = m_person,
        .profile = profile ? profile->value_or(Profile{}) : Profile{},
        .keyCoach = coachName(reader, m_person.keyCoach),
        .places = PlacementWords{reader, today}.placementsOf(m_person.id),
        .attendance = attendance ? *attendance : AttendanceSummary{},
        .visits = visits ? int(visits->size()) : 0,
        .consents = consents ? *consents : QList<Consent>{},
        .today = today};
}

void MyPageScreen::readLooks()
{
    Database &reader = m_parts.file.reader();
    const bool holdsAll = m_parts.session.hasRoleIn(toTexts({Role::Manager}));
    const auto looks = holdsAll ? AccessLog{reader}.latestOf(m_person.id, mostLooks) : QList<Look>{};
    m_looks.clear();
    for (const Look &look : looks ? *looks : QList<Look>{})
        m_looks.append(tr("%1, %2", "who and when")
                           .arg(coachName(reader, look.by), DayWords::timeSeenFrom(m_parts.clock.today(), look.at)));
}

QString MyPageScreen::looksSentence() const
{
    if (m_looks.isEmpty())
        return tr("Each time somebody opens your page, it is written down: who, and when. A manager can show you.");
    return tr("These people opened your page last.");
}

/// Nullptr where there is none.
Speech *MyPageScreen::voice()
{
    if (m_voice || !m_parts.speech) return m_voice.get();
    m_voice = m_parts.speech();
    connect(m_voice.get(), &Speech::ended, this, &MyPageScreen::endSpeaking);
    connect(m_voice.get(), &Speech::silent, this, [this](const QString &words) {
        if (words == spokenOf(m_speaking)) sayThatThereIsNoVoice();
    });
    return m_voice.get();
}

/// Empty: it is not on the page.
QString MyPageScreen::spokenOf(const QString &part) const
{
    for (const MyPart &each : m_partRows.lines())
        if (each.part == part) return each.heading + QStringLiteral(". ") + each.words;
    return {};
}

void MyPageScreen::listen(const QString &part)
{
    if (part == m_speaking) return keepQuiet();
    const QString words = spokenOf(part);
    if (words.isEmpty()) return; // it is not on the page any more
    keepQuiet();
    if (!voice()) return sayThatThereIsNoVoice();
    m_voiceProblem.clear();
    m_speaking = part;
    voice()->say(words, QLocale{});
    Q_EMIT speakingChanged();
}

void MyPageScreen::sayThatThereIsNoVoice()
{
    m_voiceProblem = tr("This tablet has no voice. Ask somebody to read it to you.");
    m_speaking.clear();
    Q_EMIT speakingChanged();
}

/// What was stopped ends later than the next part may have begun.
void MyPageScreen::endSpeaking(const QString &words)
{
    if (words != spokenOf(m_speaking)) return; // another part is being read by now
    m_speaking.clear();
    Q_EMIT speakingChanged();
}

void MyPageScreen::keepQuiet()
{
    if (m_voice && !m_speaking.isEmpty()) m_voice->stop();
    m_speaking.clear();
    Q_EMIT speakingChanged();
}

QString MyPageScreen::typed() const { return m_typing.text(objectedWords); }

QString MyPageScreen::saved() const
{
    const auto at = m_typing.savedAt(objectedWords);
    return at ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *at)) : QString{};
}

void MyPageScreen::startObjecting(const QString &part)
{
    m_objecting = part;
    m_typing.type(objectedPart, part);
    Q_EMIT changed();
}

void MyPageScreen::stopObjecting()
{
    m_objecting.clear();
    Q_EMIT changed();
}

void MyPageScreen::type(const QString &words) { m_typing.type(objectedWords, words); }

void MyPageScreen::object()
{
    m_problem.clear();
    const auto keep = [&ids = m_parts.ids, person = m_person.id, part = m_objecting, words = typed()](
                          Act &act, const QList<int> &) -> Result<void> {
        const auto kept = ObjectionWriter{act, ids}.object(person, part, words);
        return kept ? Result<void>{} : kept.error();
    };
    m_typing.seal({objectedWords, objectedPart}, keep);
}

} // namespace alongside
