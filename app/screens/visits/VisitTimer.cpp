// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitTimer.h"

#include "app/domain/TypedTime.h"
#include "app/screens/DayWords.h"
#include "app/screens/visits/VisitWords.h"
#include "app/store/VisitClockStore.h"

namespace alongside {

using Standing = VisitTime::Standing;

VisitTimer::VisitTimer(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}
{
}

void VisitTimer::show(const Visit &visit)
{
    m_visit = visit;
    const auto clock = VisitClockStore{m_parts.file.reader()}.find(visit.id);
    m_clock = clock ? *clock : std::nullopt; // unread, it is asked for as on another tablet
    Q_EMIT changed();
}

void VisitTimer::tick()
{
    if (counts()) Q_EMIT changed();
}

ClockReading VisitTimer::reading() const
{
    return {m_parts.clock.now(), m_parts.boot.sinceBoot(), m_parts.boot.boot()};
}

VisitTime VisitTimer::time() const { return counts() ? visitTime(*m_clock, reading()) : VisitTime{}; }

QString VisitTimer::words() const
{
    if (counts()) return VisitWords::length(time().lasted);
    const auto length = m_visit.length();
    return length ? VisitWords::length(std::chrono::minutes{*length}) : QString{};
}

QString VisitTimer::when() const
{
    return m_visit.start ? VisitWords::when(m_visit, m_parts.clock.today()) : QString{};
}

QString VisitTimer::startTime() const { return m_visit.start ? DayWords::time(*m_visit.start) : QString{}; }

QString VisitTimer::question() const { return sentenceOf(time()); }

QString VisitTimer::sentenceOf(const VisitTime &time) const
{
    const QString lasted = VisitWords::length(time.lasted);
    switch (time.standing) {
    case Standing::Sure:
        return {};
    case Standing::WallChanged:
        return tr("This tablet’s time was changed during the visit. It has been %1, that is sure. When did it begin?")
            .arg(lasted);
    case Standing::Restarted:
        return tr("This tablet was not running for %1, after the first %2. Did the visit go on?")
            .arg(VisitWords::length(time.away), lasted);
    case Standing::Unknown:
        return tr("This tablet was off, and its time is not what it was. The first %1 are sure. Did the visit go on?")
            .arg(lasted);
    }
    Q_UNREACHABLE();
}

QList<VisitTimer::Answer> VisitTimer::possibleAnswers() const
{
    switch (time().standing) {
    case Standing::Sure:
        return {};
    case Standing::WallChanged:
        return {Answer::BeganThen, Answer::BeganByNow};
    case Standing::Restarted:
        return {Answer::WentOn, Answer::EndedThen, Answer::LeftOut};
    case Standing::Unknown:
        return {Answer::EndedThen, Answer::LeftOut};
    }
    Q_UNREACHABLE();
}

QStringList VisitTimer::answers() const
{
    QStringList words;
    for (const Answer answer : possibleAnswers())
        words.append(wordsOf(answer, time()));
    return words;
}

QString VisitTimer::wordsOf(Answer answer, const VisitTime &time) const
{
    switch (answer) {
    case Answer::BeganThen:
        return tr("At %1").arg(startTime());
    case Answer::BeganByNow:
        return tr("At %1").arg(DayWords::time(startByNow(time)));
    case Answer::WentOn:
        return tr("It went on: %1").arg(VisitWords::length(time.lasted + time.away));
    case Answer::EndedThen:
        return tr("It ended at %1").arg(DayWords::time(*m_visit.start + time.lasted));
    case Answer::LeftOut:
        return tr("It goes on now: count on from %1").arg(VisitWords::length(time.lasted));
    }
    Q_UNREACHABLE();
}

void VisitTimer::answer(int index)
{
    const QList<Answer> possible = possibleAnswers();
    if (index < 0 || index >= possible.size()) return; // the question went while the finger came down
    const VisitTime known = time();
    switch (possible.at(index)) {
    case Answer::BeganThen:
    case Answer::LeftOut:
        return countOn(known.lasted);
    case Answer::BeganByNow:
        return countOn(known.lasted, startByNow(known));
    case Answer::WentOn:
        return countOn(known.lasted + known.away);
    case Answer::EndedThen:
        return endAt(*m_visit.start + known.lasted);
    }
}

std::optional<VisitWriter::Ending> VisitTimer::endingNow() const
{
    if (!counts()) return VisitWriter::Ending{std::max(m_parts.clock.now(), m_visit.start.value_or(Instant{}))};
    const VisitTime now = time();
    if (now.standing != Standing::Sure) return std::nullopt;
    return VisitWriter::Ending{*m_visit.start + now.lasted, m_visit.timesFrom};
}

QString VisitTimer::refusalOf(const VisitDraft &draft) const
{
    if (typedTimes({draft}, m_visit, m_parts.clock.now())) return {};
    if (!timeFromTyped(draft.text).isValid()) return tr("“%1” is not a time. Write it as 9:05.").arg(draft.text);
    return draft.field == VisitDraft::Field::Began ? tr("A visit cannot begin after it ends. Check the two times.")
                                                   : tr("A visit cannot end before it began. Check the two times.");
}

void VisitTimer::countOn(std::chrono::milliseconds lasted, std::optional<Instant> start)
{
    write([id = m_visit.id, clock = countedOn(lasted, reading()), start](
              VisitWriter &writer) { return writer.countOn(id, clock, start); });
}

void VisitTimer::endAt(Instant end)
{
    write([id = m_visit.id, end](VisitWriter &writer) { return writer.end(id, {end, Visit::TimesFrom::Coach}); });
}

template <typename Change> void VisitTimer::write(Change change)
{
    const auto work = [&ids = m_parts.ids, change](Act &act) {
        VisitWriter writer{act, ids};
        return change(writer);
    };
    m_writer.write(work, [this](const Result<Visit> &outcome) {
        if (!outcome) return Q_EMIT failed(outcome.error());
        Q_EMIT written(*outcome);
    });
}

} // namespace alongside
