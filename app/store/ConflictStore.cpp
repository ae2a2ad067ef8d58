// SPDX-License-Identifier: Apache-2.0
#include "app/store/ConflictStore.h"

#include "app/records/RecordKinds.h"
#include "app/store/AttendanceStore.h"
#include "app/store/CoachStore.h"
#include "app/store/ColumnValues.h"
#include "app/store/PersonStore.h"
#include "app/store/SiteStore.h"

#include <QJsonDocument>
#include <QLocale>

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

} // namespace

QString ConflictStore::wordsForPath(const QString &path)
{
    if (path == QStringLiteral("mark")) return tr("How they were marked");
    if (path == QStringLiteral("workplace")) return tr("Where they were");
    if (path == QStringLiteral("arrival")) return tr("When they came");
    if (path == QStringLiteral("leaving")) return tr("When they left");
    if (path == QStringLiteral("removed")) return tr("Whether it was taken away");
    return path;
}

/// Any value at all, as it stands: for what has no words of its own yet.
QString ConflictStore::plainWords(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) return tr("Nothing");
    if (value.isBool()) return value.toBool() ? tr("Yes") : tr("No");
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject fields = value.toObject();
        for (const QJsonValue &field : fields)
            if (!field.isNull()) parts.append(plainWords(field));
        return parts.isEmpty() ? tr("Nothing") : parts.join(QStringLiteral(", "));
    }
    if (value.isArray()) return QString::fromUtf8(QJsonDocument{value.toArray()}.toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QString ConflictStore::wordsForMark(const QJsonObject &mark, const AttendanceCodes &codes)
{
    const QString code = mark.value(QStringLiteral("code")).toString();
    const QString reason = mark.value(QStringLiteral("reason")).toString();
    if (code.isEmpty()) return tr("Not marked");
    const QString label = codes.find(code, {}).label;
    return reason.isEmpty() ? label : label + QStringLiteral(", ") + reason;
}

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
    for (const OpenConflict::Candidate &candidate : conflict.candidates)
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
    for (OpenConflict &conflict : *conflicts) {
        const Result<QString> subject = about(conflict);
        if (!subject) return subject.error();
        conflict.about = *subject;
        conflict.what = wordsForPath(conflict.path);
        for (OpenConflict::Candidate &candidate : conflict.candidates) {
            const Result<QString> words = wordsFor(conflict, candidate.value);
            if (!words) return words.error();
            const Result<std::optional<Coach>> by = CoachStore{m_database}.find(candidate.by);
            if (!by) return by.error();
            candidate.words = *words;
            candidate.byName = *by ? (*by)->name : QString{};
        }
    }
    return conflicts;
}

Result<QString> ConflictStore::about(const OpenConflict &conflict)
{
    const auto person = m_database.first(
        QStringLiteral(R"sql(
        SELECT "person", "date", "session" FROM "Attendance" WHERE "id" = ?1
        UNION ALL SELECT "person", NULL, NULL FROM "Expectation" WHERE "id" = ?1
        UNION ALL SELECT "person", NULL, NULL FROM "Profile" WHERE "id" = ?1
        UNION ALL SELECT "person", NULL, NULL FROM "Placement" WHERE "id" = ?1
        UNION ALL SELECT "id", NULL, NULL FROM "Person" WHERE "id" = ?1)sql"),
        [](const Row &row) {
            return MarkKey{{row.text(0)}, dateIn(row, 1), sessionFromText(row.text(2)).value_or(Session::Morning)};
        },
        conflict.record);
    if (!person) return person.error();
    if (!*person) return placeName(conflict.record);

    const MarkKey key = **person;
    const Result<std::optional<Person>> found = PersonStore{m_database}.find(key.person);
    if (!found) return found.error();
    const QString name = *found ? (*found)->likedName() : tr("Somebody");
    if (!key.day.isValid()) return name;
    return QStringLiteral("%1, %2, %3")
        .arg(name, QLocale{}.toString(key.day, QStringLiteral("dddd d MMMM")),
            key.session == Session::Morning ? tr("morning") : tr("afternoon"));
}

Result<QString> ConflictStore::wordsFor(const OpenConflict &conflict, const QJsonValue &value)
{
    if (conflict.type != kind::attendance) return plainWords(value);
    if (conflict.path == QStringLiteral("mark")) {
        const Result<AttendanceCodes> codes = AttendanceStore{m_database}.codes();
        if (!codes) return codes.error();
        return wordsForMark(value.toObject(), *codes);
    }
    if (conflict.path == QStringLiteral("workplace")) return placeName(value.toString());
    return plainWords(value);
}

Result<QString> ConflictStore::placeName(const QString &id)
{
    const auto name = m_database.first(
        QStringLiteral(R"sql(
        SELECT "name" FROM "Site" WHERE "id" = ?1
        UNION ALL SELECT "name" FROM "Employer" WHERE "id" = ?1
        UNION ALL SELECT "name" FROM "WorkStream" WHERE "id" = ?1
        UNION ALL SELECT "name" FROM "Coach" WHERE "id" = ?1)sql"),
        [](const Row &row) { return row.text(0); }, id);
    if (!name) return name.error();
    return name->value_or(tr("Nowhere"));
}

} // namespace alongside
