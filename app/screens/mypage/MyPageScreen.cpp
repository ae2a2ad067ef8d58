// SPDX-License-Identifier: Apache-2.0
#include "app/screens/mypage/MyPageScreen.h"

#include "app/records/RecordKinds.h"
#include "app/records/ReferralKinds.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/mypage/LookWords.h"
#include "app/screens/mypage/ObjectionsScreen.h"
#include "app/store/AccessLog.h"
#include "app/store/ObjectionDraft.h"
#include "app/store/ObjectionStore.h"

namespace alongside {

namespace {

constexpr int objectedWords = int(ObjectionDraftField::Words);
constexpr int objectedPart = int(ObjectionDraftField::Part);

} // namespace

MyPageScreen::MyPageScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_voice{parts.speech}, m_typing{writer, parts.file.reader()},
      m_own{parts, writer, VisitAttachments::Giver::Person}
{
    connect(&m_voice, &ReadAloud::changed, this, &MyPageScreen::speakingChanged);
    connect(&m_own, &VisitAttachments::changed, this, &MyPageScreen::sayOwn);
    connect(&m_typing, &Typing::changed, this, &MyPageScreen::changed);
    connect(&m_typing, &Typing::sealed, this, [this] {
        m_objecting.clear();
        readAgain();
    });
    connect(&m_typing, &Typing::failed, this, [this](const Error &error) {
        m_problem = ErrorText::whenSaving(error);
        Q_EMIT changed();
    });
    connect(&m_typing, &Typing::failedEarlier, this, [this](const Error &error) {
        m_problem = ErrorText::whenSavingEarlier(error);
        Q_EMIT changed();
    });
    connect(&parts.session, &TabletSession::locking, &m_voice, &ReadAloud::stop);
    connect(&parts.session, &TabletSession::signedIn, this, &MyPageScreen::takeBack);
    connect(&parts.sync, &SyncScheduler::statusChanged, this, &MyPageScreen::readHistory);
}

void MyPageScreen::show(const Person &person)
{
    const Typing::Subject subject{kind::objection, mayGive() ? person.id.text : QString{}};
    const bool isAnother = person.id != m_person.id;
    m_person = person;
    if (isAnother || !m_typing.isOpenOn(subject)) { // or another coach holds the tablet
        m_voice.stop();
        m_problem.clear();
        m_typing.open(subject, [](int) { return QString{}; });
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
    m_own.passTo(VisitAttachments::Giver::Person);
    readAgain();
    Q_EMIT givenChanged();
}

void MyPageScreen::giveBack() { m_parts.session.lock(); }

void MyPageScreen::takeBack()
{
    if (!m_isGiven) return; // a coach has had it all along
    m_isGiven = false;
    m_own.passTo(VisitAttachments::Giver::Coach);
    Q_EMIT givenChanged();
}

void MyPageScreen::readAgain()
{
    m_partRows.show(mayGive() ? MyWords::about(facts()) : QList<MyPart>{});
    m_own.showOwn(mayGive() ? m_person.id : PersonId{});
    m_own.readAgain();
    const auto lines = objectionLines(m_parts.file.reader(), m_person.id, m_parts.clock.today());
    if (!lines) m_problem = ErrorText::whenReading(lines.error());
    m_objections.show(lines && mayGive() ? *lines : QList<ObjectionLine>{});
    readLooks();
    Q_EMIT changed();
}

MyFacts MyPageScreen::facts() const
{
    MyFacts facts = myFactsOf(m_parts.file.reader(), m_person, m_parts.clock.today());
    if (!m_parts.session.hasRoleIn(recordKinds().find(kind::reassessment)->readers)) facts.reviews.reset();
    if (!m_parts.session.hasRoleIn(recordKinds().find(kind::referral)->readers)) facts.referrals.reset();
    facts.picturesFrom = m_history.from;
    return facts;
}

bool MyPageScreen::holdsAllLooks() const
{
    return m_parts.session.hasRoleIn(recordKinds().find(kind::accessLine)->readers);
}

void MyPageScreen::readLooks()
{
    AccessLog log{m_parts.file.reader()};
    const auto looks = holdsAllLooks() ? log.latestOf(m_person.id, mostLooks) : log.hereOf(m_person.id, mostLooks);
    const bool isTold = looks && mayGive();
    m_looks = LookWords::of(isTold ? *looks : QList<Look>{}, coachNames(m_parts.file.reader()), m_parts.clock.today())
                  .mid(0, mostLookLines);
}

QString MyPageScreen::looksSentence() const
{
    if (m_looks.isEmpty())
        return tr("Each time somebody opens your page, it is written down: who, and when. A manager can show you.");
    return holdsAllLooks() ? tr("These people looked at what we have written about you. The last is first.")
                           : tr("These people looked at what we have written about you, on this tablet. The last is "
                                "first. A manager can show you who looked on the other tablets.");
}

bool MyPageScreen::mayFetchOlder() const
{
    return m_history.from.isValid() && m_history.older == History::Older::NotAsked;
}

void MyPageScreen::readHistory()
{
    const History history = m_parts.sync.status().history;
    if (history == m_history) return; // what is told at each step of sync is the same
    m_history = history;
    if (!m_person.id.isEmpty()) readAgain();
    Q_EMIT changed();
}

void MyPageScreen::fetchOlder() { m_parts.sync.fetchOlder(); }

void MyPageScreen::sayOwn()
{
    m_ownSentence = MyWords::own(m_own.rows()->count());
    Q_EMIT changed();
}

/// Empty: it is not on the page.
QString MyPageScreen::spokenOf(const QString &part) const
{
    if (part == QStringLiteral("own")) return ownSentence() + QLatin1Char(' ') + olderSentence();
    if (part == QStringLiteral("looks")) return looksSentence() + QLatin1Char(' ') + m_looks.join(QLatin1Char(' '));
    for (const MyPart &each : m_partRows.lines())
        if (each.part == part) return each.heading + QStringLiteral(". ") + each.words;
    return {};
}

void MyPageScreen::listen(const QString &part)
{
    if (part == speaking()) return m_voice.stop();
    const QString words = spokenOf(part);
    if (words.isEmpty()) return; // it is not on the page any more
    m_voice.read(part, words);
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
