// SPDX-License-Identifier: Apache-2.0
#include "app/store/AttendanceStore.h"

#include "app/records/RecordKinds.h"
#include "app/records/RecordValues.h"
#include "app/store/CoachStore.h"
#include "app/store/ColumnValues.h"
#include "app/store/ExpectationStore.h"
#include "app/store/MarkFields.h"
#include "app/store/PersonStore.h"
#include "app/store/SiteStore.h"

namespace alongside {

namespace {

const QString selectMark = QStringLiteral(R"sql(
    SELECT "id", "person", "date", "session", "workplace", "placement", "code", "reason", "arrival", "leaving",
           "goneHomeAt", "note", "followUp", "markedAt", "markedBy", "history"
    FROM "Attendance")sql");

AttendanceMark markIn(const Row &row)
{
    return {.key = {{row.text(1)}, dateIn(row, 2), sessionFromText(row.text(3)).value_or(Session::Morning)},
        .id = row.text(0),
        .workplace = row.text(4),
        .placement = {row.text(5)},
        .code = row.text(6),
        .reason = row.text(7),
        .arrival = timeIn(row, 8),
        .leaving = timeIn(row, 9),
        .goneHomeAt = instantIn(row, 10),
        .note = row.text(11),
        .followUps = followUpsFrom(listIn(row, 12)),
        .markedAt = instantIn(row, 13),
        .markedBy = {row.text(14)},
        .history = historyFrom(listIn(row, 15))};
}

AttendanceCode codeIn(const Row &row)
{
    const QJsonObject value = mapIn(row, 3);
    return {.id = row.text(0),
        .label = value.value(QStringLiteral("label")).toString(),
        .letter = value.value(QStringLiteral("letter")).toString(),
        .countsAs = countsAsFromText(value.value(QStringLiteral("countsAs")).toString()),
        .order = value.value(QStringLiteral("order")).toInt(),
        .from = dateIn(row, 1),
        .to = dateIn(row, 2)};
}

template <typename Value> auto byId(const QList<Value> &values)
{
    QHash<decltype(Value::id), Value> hash;
    for (const Value &value : values)
        hash.insert(value.id, value);
    return hash;
}

} // namespace

Result<RegisterSources> AttendanceStore::sourcesOf(QDate day)
{
    const auto expectations = ExpectationStore{m_database}.on(day);
    if (!expectations) return expectations.error();
    const auto marks = marksOn(day);
    if (!marks) return marks.error();
    const auto people = PersonStore{m_database}.onRegistersOf(day);
    if (!people) return people.error();
    const auto allCodes = codes();
    if (!allCodes) return allCodes.error();

    Result<RegisterSources> sources = places();
    if (!sources) return sources;
    sources->expectations = *expectations;
    sources->marks = *marks;
    sources->people = byId(*people);
    sources->codes = *allCodes;
    return sources;
}

Result<RegisterSources> AttendanceStore::places()
{
    SiteStore store{m_database};
    const auto sites = store.everySite();
    if (!sites) return sites.error();
    const auto workStreams = store.everyWorkStream();
    if (!workStreams) return workStreams.error();
    const auto employers = store.everyEmployer();
    if (!employers) return employers.error();
    const auto coaches = CoachStore{m_database}.everyone();
    if (!coaches) return coaches.error();

    RegisterSources sources;
    sources.sites = byId(*sites);
    sources.workStreams = byId(*workStreams);
    sources.employers = byId(*employers);
    sources.coaches = byId(*coaches);
    return sources;
}

Result<HeadCount> AttendanceStore::readHeadCount(const RegisterQuestion &question)
{
    const Result<RegisterSources> sources = sourcesOf(question.day);
    if (!sources) return sources.error();
    return HeadCount::of(question, *sources);
}

Result<std::optional<AttendanceMark>> AttendanceStore::find(const MarkKey &key)
{
    return m_database.first(selectMark + QStringLiteral(" WHERE \"id\" = ?"), markIn, idOf(key));
}

// By the ids that follow from the key: no tap has to keep an index for it.
Result<QList<AttendanceMark>> AttendanceStore::marksOf(const PersonId &person, QDate from, QDate to)
{
    QList<AttendanceMark> marks;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        for (const Session session : everySession) {
            const auto mark = find({person, day, session});
            if (!mark) return mark.error();
            if (*mark) marks.append(**mark);
        }
    }
    return marks;
}

Result<QList<AttendanceMark>> AttendanceStore::marksOn(QDate day)
{
    return m_database.collect(
        selectMark + QStringLiteral(" WHERE \"date\" = ? ORDER BY \"id\""), markIn, day.toString(Qt::ISODate));
}

Result<AttendanceSummary> AttendanceStore::summaryOf(const PersonId &person, QDate lastDay)
{
    const Result<AttendanceCodes> allCodes = codes();
    if (!allCodes) return allCodes.error();
    const AttendanceSummary weeks = AttendanceSummary::of({}, *allCodes, lastDay);
    const Result<QList<AttendanceMark>> marks = marksOf(person, weeks.from, weeks.to);
    if (!marks) return marks.error();
    return AttendanceSummary::of(*marks, *allCodes, lastDay);
}

Result<AttendanceCodes> AttendanceStore::codes()
{
    const Result<QList<AttendanceCode>> codes = m_database.collect(
        QStringLiteral(R"sql(SELECT "name", "from", "to", "value" FROM "Rule" WHERE "set" = ? ORDER BY "id")sql"),
        codeIn, attendanceCodeSet);
    if (!codes) return codes.error();
    return AttendanceCodes{*codes};
}

} // namespace alongside
