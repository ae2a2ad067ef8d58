// SPDX-License-Identifier: Apache-2.0
#include "app/screens/held/HeldScreen.h"

#include "app/domain/Role.h"
#include "app/screens/DayWords.h"
#include "app/screens/held/HeldWords.h"
#include "app/screens/lock/TabletSession.h"
#include "sync/client/Checkpoint.h"

namespace alongside {

namespace {

/// As long as the writer's tablet lets pass before it offers again what is held.
constexpr std::chrono::minutes lookAgainAfter{15};

/// The same choice of the same person: sent again, it is the same decision.
bool saysTheSame(HeldDecision one, const HeldDecision &other)
{
    one.id = other.id;
    return one == other;
}

} // namespace

HeldScreen::HeldScreen(const WorkParts &parts, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_desk{parts.transport, parts.ids}, m_matter{parts}
{
    connect(&m_matter, &HeldMatter::chosen, this, &HeldScreen::decide);
    connect(&parts.session, &TabletSession::signedIn, this, &HeldScreen::look);
    connect(&parts.session, &TabletSession::locking, this, &HeldScreen::forget);
    connect(&parts.sync, &SyncScheduler::attemptEnded, this, &HeldScreen::lookNowAndThen);
}

bool HeldScreen::mayLook() const { return m_parts.session.hasRoleIn(heldReaders()); }

void HeldScreen::readAgain() { show(); }

void HeldScreen::look()
{
    if (!mayLook() || m_isAsking) return;
    const auto checkpoint = Checkpoint::load(m_parts.file.reader());
    m_isAsking = true;
    if (!checkpoint) return take(SyncReason::Storage);
    Q_EMIT changed();
    m_desk.ask(
        {checkpoint->account, checkpoint->token}, [this](const HeldDesk::Answer<HeldList> &answer) { take(answer); });
}

// What becomes held leaves no trace in the changes that sync fetches.
void HeldScreen::lookNowAndThen(const SyncOutcome &outcome)
{
    const bool isRecent = m_askedAt && m_parts.clock.now() - *m_askedAt < lookAgainAfter;
    if (outcome.reason == SyncReason::Done && !isRecent && !m_parts.session.isLocked()) look();
}

void HeldScreen::take(const HeldDesk::Answer<HeldList> &answer)
{
    if (!std::exchange(m_isAsking, false)) return; // whoever asked has gone
    if (const auto *reason = std::get_if<SyncReason>(&answer)) {
        m_whyNot = *reason;
    } else {
        m_list = std::get<HeldList>(answer);
        m_askedAt = m_parts.clock.now();
        m_whyNot.reset();
    }
    show();
}

void HeldScreen::show()
{
    const HeldWords words{m_parts.file.reader(), m_parts.clock.today()};
    QList<HeldRow> rows;
    for (const HeldBundle &bundle : m_list.bundles)
        rows.append(words.row(bundle));
    m_rows.show(rows);
    if (m_matter.isOpen() && !showMatter(m_matter.bundleId())) m_outcome = tr("Somebody else has decided that one.");
    Q_EMIT changed();
}

void HeldScreen::open(const QString &bundleId)
{
    m_outcome.clear();
    showMatter(bundleId);
    Q_EMIT changed();
}

/// False, and closed, when it is not held any more.
bool HeldScreen::showMatter(const QString &bundleId)
{
    const auto &bundles = m_list.bundles;
    const auto found = std::find_if(
        bundles.cbegin(), bundles.cend(), [&](const HeldBundle &bundle) { return bundle.id() == bundleId; });
    if (found == bundles.cend())
        m_matter.close();
    else
        m_matter.show(*found);
    return found != bundles.cend();
}

QString HeldScreen::sentence() const
{
    if (m_isAsking && !isKnown()) return tr("Asking the service…");
    if (!isKnown()) return tr("Not asked yet.");
    if (m_rows.count() == 0) return m_list.others > 0 ? tr("Nothing here is for you.") : tr("Nothing is held.");
    return tr("%n entries wait for a supervisor.", nullptr, m_rows.count());
}

QString HeldScreen::chipWords() const
{
    return mayLook() && m_rows.count() > 0 ? tr("%n held", nullptr, m_rows.count()) : QString{};
}

QString HeldScreen::restSentence() const
{
    QStringList sentences;
    if (m_list.hasMore) sentences.append(tr("There are more: decide some of these to see the rest."));
    if (m_list.others > 0)
        sentences.append(tr("%n more are for somebody who may see more than you.", nullptr, int(m_list.others)));
    return sentences.join(QLatin1Char(' '));
}

QString HeldScreen::problem() const
{
    if (!m_whyNot) return {};
    const QString why = HeldWords::notAsked(*m_whyNot);
    if (!m_askedAt) return why;
    return tr("%1 The list is as it was at %2.").arg(why, DayWords::time(*m_askedAt));
}

void HeldScreen::decide(HeldDecision::Kind kind, const QList<Mend> &mends)
{
    const auto checkpoint = Checkpoint::load(m_parts.file.reader());
    if (!checkpoint) return m_matter.noteProblem(HeldWords::notAsked(SyncReason::Storage));
    HeldDecision decision{checkpoint->account, m_parts.ids.newId(), m_parts.session.coachId(), m_matter.bundleId(),
        m_matter.opIds(), kind, m_matter.note().trimmed(), mends};
    if (m_sent && saysTheSame(decision, *m_sent)) decision.id = m_sent->id;
    m_sent = decision;
    m_matter.noteSending();
    m_desk.decide(checkpoint->token, decision,
        [this, decision](const HeldDesk::Answer<HeldOutcome> &answer) { takeOutcome(decision, answer); });
}

void HeldScreen::takeOutcome(const HeldDecision &decision, const HeldDesk::Answer<HeldOutcome> &answer)
{
    if (!m_sent || m_sent->id != decision.id) return; // whoever decided has gone: the list will say
    if (const auto *reason = std::get_if<SyncReason>(&answer))
        return m_matter.noteProblem(HeldWords::notAsked(*reason));
    const HeldOutcome &outcome = std::get<HeldOutcome>(answer);
    switch (outcome.kind) {
    case HeldOutcome::Kind::Done:
        m_outcome = doneSentence(decision);
        m_matter.close();
        m_list.bundles.removeIf([&](const HeldBundle &bundle) { return bundle.id() == decision.bundle; });
        m_parts.sync.syncNow();
        show();
        break;
    case HeldOutcome::Kind::StillRefused:
        m_matter.noteProblem(tr("It still cannot be taken, so nothing was changed. Mend it, or set it aside."));
        break;
    case HeldOutcome::Kind::Changed:
        m_matter.noteProblem(
            tr("Nothing was changed: somebody else has decided this, or more has come to it. Look at it again."));
        break;
    }
    look();
}

QString HeldScreen::doneSentence(const HeldDecision &decision) const
{
    const QString about = m_matter.about();
    if (decision.kind == HeldDecision::Kind::SetAside)
        return tr("Set aside: %1. It does not count, and is kept with your reason.").arg(about);
    return tr("It counts now: %1. The tablet that recorded it hears of it by itself.").arg(about);
}

/// What is held is for who holds the tablet.
void HeldScreen::forget()
{
    m_list = {};
    m_rows.show({});
    m_matter.close();
    m_askedAt.reset();
    m_whyNot.reset();
    m_sent.reset();
    m_outcome.clear();
    m_isAsking = false;
    Q_EMIT changed();
}

} // namespace alongside
