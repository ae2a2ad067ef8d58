// SPDX-License-Identifier: Apache-2.0
#include "app/store/ConflictStore.h"

#include "app/records/RecordKinds.h"
#include "app/store/CoachStore.h"
#include "app/store/ColumnValues.h"
#include "app/store/RecordWords.h"
#include "sync/merge/ThreeWayMerge.h"

namespace alongside {

namespace {

const QString selectOpen = QStringLiteral(R"sql(
    SELECT "id", "type", "record", "path", "candidates" FROM "Conflict" WHERE "status" = 'open')sql");

OpenConflict::Candidate candidateFrom(const QJsonObject &candidate)
{
    OpenConflict::Candidate made;
    made.value = candidate.value(QStringLiteral("value"));
    made.by = {candidate.value(QStringLiteral("by")).toString()};
    made.at = instantFromText(candidate.value(QStringLiteral("at")).toString());
    made.opId = candidate.value(QStringLiteral("opId")).toString();
    return made;
}

OpenConflict conflictIn(const Row &row)
{
    OpenConflict conflict;
    conflict.id = row.text(0);
    conflict.type = row.text(1);
    conflict.record = row.text(2);
    conflict.path = row.text(3);
    for (const QJsonValue &candidate : listIn(row, 4))
        conflict.candidates.append(candidateFrom(candidate.toObject()));
    return conflict;
}

/// The other questions about the record end with it.
bool saysGone(const OpenConflict &conflict, const QJsonValue &value)
{
    return conflict.path == QLatin1String{removalPath} && value.toBool();
}

} // namespace

Result<QList<OpenConflict>> ConflictStore::open()
{
    return worded(m_database.collect(selectOpen + QStringLiteral(" ORDER BY \"revision\""), conflictIn));
}

Result<QList<OpenConflict>> ConflictStore::openOf(const QString &type, const QString &record)
{
    return worded(
        m_database.collect(selectOpen + QStringLiteral(" AND \"type\" = ? AND \"record\" = ? ORDER BY \"revision\""),
            conflictIn, type, record));
}

Result<void> ConflictStore::settle(Act &act, const OpenConflict &conflict, const QJsonValue &value)
{
    QJsonArray saw;
    QList<OpenConflict> seen{conflict};
    if (saysGone(conflict, value)) {
        const auto all = ConflictStore{act.database()}.openOf(conflict.type, conflict.record);
        if (!all) return all.error();
        seen = *all;
    }
    for (const OpenConflict &each : std::as_const(seen))
        for (const OpenConflict::Candidate &candidate : each.candidates)
            saw.append(candidate.opId);
    Operation operation;
    operation.kind = Operation::Kind::Patch;
    operation.type = kind::conflict;
    operation.id = conflict.id;
    operation.set = {{QStringLiteral("status"), QStringLiteral("resolved")}, {QStringLiteral("value"), value},
        {QStringLiteral("saw"), saw}};
    return act.save({{operation}});
}

Result<QList<OpenConflict>> ConflictStore::worded(Result<QList<OpenConflict>> conflicts)
{
    if (!conflicts) return conflicts;
    RecordWords words{m_database};
    for (OpenConflict &conflict : *conflicts) {
        const Result<QString> subject = words.about(conflict.type, conflict.record);
        if (!subject) return subject.error();
        conflict.about = *subject;
        conflict.what = RecordWords::ofPath(conflict.path);
        for (OpenConflict::Candidate &candidate : conflict.candidates) {
            const Result<QString> said = words.ofValue(conflict.type, conflict.path, candidate.value);
            if (!said) return said.error();
            const Result<std::optional<Coach>> by = CoachStore{m_database}.find(candidate.by);
            if (!by) return by.error();
            candidate.words = *said;
            candidate.byName = *by ? (*by)->name : QString{};
        }
    }
    return conflicts;
}

} // namespace alongside
