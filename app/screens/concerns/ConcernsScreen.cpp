// SPDX-License-Identifier: Apache-2.0
#include "app/screens/concerns/ConcernsScreen.h"

#include "app/domain/Role.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/concerns/ConcernWords.h"
#include "app/screens/lock/TabletSession.h"
#include "app/store/AccessStore.h"
#include "app/store/ConcernWriter.h"

#include <algorithm>

namespace alongside {

namespace {

using Way = ConcernStore::Own::Way;

bool hasNotArrived(const ConcernStore::Own &own) { return own.way != Way::Received; }

/// The parts that somebody wrote.
QList<Concern::Part> writtenIn(const Concern &concern)
{
    QList<Concern::Part> written;
    for (int part = 0; part < Concern::partCount; ++part)
        if (!concern.part(Concern::Part(part)).isEmpty()) written.append(Concern::Part(part));
    return written;
}

} // namespace

ConcernsScreen::ConcernsScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_form{parts, writer}, m_outcome{parts, writer}
{
    connect(&m_outcome, &ConcernOutcomeForm::settled, this, &ConcernsScreen::readAgain);
    connect(&m_form, &ConcernForm::sent, this, &ConcernsScreen::readAgain);
    connect(&m_form, &ConcernForm::kept, this, &ConcernsScreen::readAgain);
    connect(&parts.session, &TabletSession::lockedNow, this, &ConcernsScreen::forget);
}

bool ConcernsScreen::isLead() const { return m_parts.session.hasRoleIn(toTexts({Role::SafeguardingLead})); }

void ConcernsScreen::forget()
{
    m_own.clear();
    m_received = {};
    m_begun = {};
    m_open = {};
    m_outcome.close();
    m_problem.clear();
    m_rows.show({});
    Q_EMIT changed();
}

void ConcernsScreen::readAgain()
{
    const auto &keys = m_parts.session.ownKeys();
    if (!keys) return forget();
    m_problem.clear();
    if (const auto said = ConcernStore{m_parts.file.reader()}.safeguarding()) m_said = *said;
    readOwn(*keys);
    readReceived(*keys);
    publishKey(*keys);
    showRows();
    Q_EMIT changed();
}

void ConcernsScreen::noteSync()
{
    if (std::any_of(m_own.cbegin(), m_own.cend(), hasNotArrived)) readAgain();
}

void ConcernsScreen::readOwn(const KeyPair &keys)
{
    const auto own = ConcernStore{m_parts.file.reader()}.ofWriter(m_writer.coach(), keys);
    const auto begun = ConcernDraftStore{m_parts.file.reader(), keys}.begunBy(m_writer.coach());
    if (!own || !begun) {
        m_problem = ErrorText::whenReading(own ? begun.error() : own.error());
        return;
    }
    m_own = *own;
    m_begun = begun->value(0);
}

void ConcernsScreen::readReceived(const KeyPair &keys)
{
    m_received = {};
    if (!isLead()) return; // the tablet may be a lead's as well, but not now
    const auto received = ConcernStore{m_parts.file.reader()}.forLead(keys);
    if (!received)
        m_problem = ErrorText::whenReading(received.error());
    else
        m_received = *received;
}

void ConcernsScreen::publishKey(const KeyPair &keys)
{
    const auto isKnown = ConcernStore{m_parts.file.reader()}.isPublished(m_writer.coach(), keys.publicKey);
    if (!isLead() || !isKnown || *isKnown) return; // nobody seals anything to it, or it is known
    m_writer.write(
        [&ids = m_parts.ids, key = keys.publicKey](Act &act) {
            return ConcernWriter{act, ids}.publish(key);
        },
        [this](const Result<void> &published) {
            if (!published) m_problem = ErrorText::whenSaving(published.error());
            Q_EMIT changed();
        });
}

const ConcernStore::Own *ConcernsScreen::own(const ConcernId &id) const
{
    const auto found = std::find_if(
        m_own.cbegin(), m_own.cend(), [&id](const ConcernStore::Own &each) { return each.concern.id == id; });
    return found == m_own.cend() ? nullptr : &*found;
}

QString ConcernsScreen::who(const Concern &concern) const
{
    const QString when = DayWords::timeSeenFrom(m_parts.clock.today(), concern.at);
    return own(concern.id) ? tr("You, %1").arg(when) : tr("%1, %2", "who, when").arg(concern.byName, when);
}

void ConcernsScreen::showRows()
{
    QList<ConcernRow> rows;
    for (const ConcernStore::Own &each : std::as_const(m_own))
        rows.append(rowOf(each.concern));
    for (const Concern &concern : std::as_const(m_received.concerns))
        if (!own(concern.id)) rows.append(rowOf(concern));
    std::sort(rows.begin(), rows.end(), [this](const ConcernRow &one, const ConcernRow &other) {
        const bool isOneOpen = !isDealtWith({one.concernId});
        const bool isOtherOpen = !isDealtWith({other.concernId});
        return std::tie(isOneOpen, one.concernId) > std::tie(isOtherOpen, other.concernId);
    });
    m_rows.show(std::move(rows));
}

ConcernRow ConcernsScreen::rowOf(const Concern &concern) const
{
    const ConcernStore::Own *mine = own(concern.id);
    const bool isUrgent = mine ? hasNotArrived(*mine) : concern.safety == Concern::Safety::NotSafe;
    return {
        concern.id.text, concern.personName, who(concern), standingOf(concern), isUrgent && !isDealtWith(concern.id)};
}

/// What became of it: for a lead whether it was dealt with, for its writer whether it arrived.
QString ConcernsScreen::standingOf(const Concern &concern) const
{
    const QList<ConcernOutcome> outcomes = m_received.outcomes.value(concern.id);
    if (!outcomes.isEmpty()) return tr("Dealt with: %1", "who, when").arg(who(outcomes.last()));
    const ConcernStore::Own *mine = own(concern.id);
    if (mine && (hasNotArrived(*mine) || !isLead())) return ConcernWords::way(mine->way);
    return tr("%1. Not dealt with yet.", "whether they were safe").arg(ConcernWords::safety(concern.safety));
}

QString ConcernsScreen::who(const ConcernOutcome &outcome) const
{
    const QString when = DayWords::timeSeenFrom(m_parts.clock.today(), outcome.at);
    return outcome.by == m_writer.coach() ? tr("You, %1").arg(when)
                                          : tr("%1, %2", "who, when").arg(outcome.byName, when);
}

QString ConcernsScreen::notSent() const
{
    const bool waits = std::any_of(m_own.cbegin(), m_own.cend(), hasNotArrived);
    return waits ? tr("Not sent: phone the duty team now") : QString{};
}

QString ConcernsScreen::begunSentence() const
{
    return m_begun.isEmpty() ? QString{} : tr("A concern that you began is not finished, and not sent.");
}

QString ConcernsScreen::whomToRing() const { return ConcernWords::whomToRing(m_said); }

QString ConcernsScreen::shutSentence() const
{
    if (m_received.shut == 0) return {};
    return tr(
        "%n concern(s) cannot be opened on this tablet yet. Your key for them comes from the service with the next "
        "syncs.",
        nullptr, m_received.shut);
}

void ConcernsScreen::open(const QString &concernId)
{
    m_open = {};
    if (const ConcernStore::Own *mine = own({concernId})) m_open = mine->concern;
    for (const Concern &concern : std::as_const(m_received.concerns))
        if (concern.id.text == concernId) m_open = concern;
    if (isLead())
        m_outcome.open(m_open);
    else
        m_outcome.close();
    Q_EMIT changed();
    if (openId().isEmpty() || m_open.by == m_writer.coach()) return; // nobody else's is read
    const auto note = [&ids = m_parts.ids, person = m_open.person](Act &act) {
        return AccessStore{act, ids}.add(person, AccessStore::What::ConcernOpened);
    };
    m_writer.write(note, [this](const Result<void> &noted) {
        if (!noted) m_problem = ErrorText::whenSaving(noted.error());
        Q_EMIT changed();
    });
}

void ConcernsScreen::closeConcern()
{
    m_open = {};
    m_outcome.close();
    Q_EMIT changed();
}

QString ConcernsScreen::heading() const { return m_open.personName; }

QString ConcernsScreen::detail() const { return openId().isEmpty() ? QString{} : who(m_open); }

QString ConcernsScreen::state() const
{
    const ConcernStore::Own *mine = own(m_open.id);
    return mine ? ConcernWords::way(mine->way) : QString{};
}

bool ConcernsScreen::isUrgent() const
{
    const ConcernStore::Own *mine = own(m_open.id);
    return mine && hasNotArrived(*mine);
}

QStringList ConcernsScreen::titles() const
{
    QStringList titles;
    if (m_open.safety != Concern::Safety::NotSaid) titles.append(tr("Safe now?"));
    for (const Concern::Part part : writtenIn(m_open))
        titles.append(ConcernWords::heading(part));
    for (const ConcernOutcome &outcome : m_received.outcomes.value(m_open.id))
        titles.append(tr("Dealt with: %1", "who, when").arg(who(outcome)));
    return titles;
}

QStringList ConcernsScreen::words() const
{
    QStringList words;
    if (m_open.safety != Concern::Safety::NotSaid) words.append(ConcernWords::safety(m_open.safety));
    for (const Concern::Part part : writtenIn(m_open))
        words.append(m_open.part(part));
    for (const ConcernOutcome &outcome : m_received.outcomes.value(m_open.id))
        words.append(outcome.words);
    return words;
}

} // namespace alongside
