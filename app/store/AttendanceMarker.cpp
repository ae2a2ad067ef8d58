// SPDX-License-Identifier: Apache-2.0
#include "app/store/AttendanceMarker.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/AttendanceStore.h"
#include "app/store/ColumnValues.h"
#include "app/store/DraftStore.h"
#include "app/store/MarkFields.h"
#include "platform/sql/Transaction.h"

#include <algorithm>

namespace alongside {

namespace {

QJsonValue toJson(const QString &text) { return text.isEmpty() ? QJsonValue{} : QJsonValue{text}; }

QJsonValue toJson(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue{toText(*instant)} : QJsonValue{};
}

bool hasNoValue(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

/// Of the fields to set, those that are not so already.
QJsonObject differing(const QJsonObject &fields, const QJsonObject &shown)
{
    QJsonObject different;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonValue before = shown.value(field.key());
        if (before != field.value() && !(hasNoValue(before) && hasNoValue(field.value())))
            different.insert(field.key(), field.value());
    }
    return different;
}

/// When and by whom alone is no change: marking Here again leaves the first mark as it is.
bool isOnlyStamps(const QJsonObject &fields)
{
    const QStringList names = fields.keys();
    return std::all_of(names.begin(), names.end(),
        [](const QString &name) { return name == QStringLiteral("markedAt") || name == QStringLiteral("markedBy"); });
}

/// Whether two marks say the same of somebody; notes and calls only ever grow, and are nobody's to undo.
bool saysTheSame(const AttendanceMark &left, const AttendanceMark &right)
{
    return left.code == right.code && left.reason == right.reason && left.workplace == right.workplace
        && left.arrival == right.arrival && left.leaving == right.leaving && left.goneHomeAt == right.goneHomeAt;
}

Result<AttendanceMark> committed(Transaction &transaction, Result<AttendanceMark> written)
{
    if (!written) return written;
    if (auto done = transaction.commit(); !done) return done.error();
    return written;
}

} // namespace

Result<AttendanceMark> AttendanceMarker::mark(const Target &target, const Choice &choice)
{
    return save({target.key, fieldsFor(target, choice)});
}

Result<QList<AttendanceMark>> AttendanceMarker::mark(const QList<Target> &targets, const Choice &choice)
{
    QList<Change> changes;
    for (const Target &target : targets)
        changes.append({target.key, fieldsFor(target, choice)});
    return save(changes);
}

Result<AttendanceMark> AttendanceMarker::restore(const AttendanceMark &before) { return save(restoring(before)); }

Result<QList<AttendanceMark>> AttendanceMarker::restore(const QList<Undoing> &act)
{
    Transaction transaction{m_act.database()};
    QList<AttendanceMark> marks;
    for (const Undoing &one : act) {
        Result<AttendanceMark> mark = saved(one.before.key);
        if (mark && saysTheSame(*mark, one.after)) mark = write(restoring(one.before));
        if (!mark) return mark.error();
        marks.append(*mark);
    }
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return marks;
}

AttendanceMarker::Change AttendanceMarker::restoring(const AttendanceMark &before)
{
    return {before.key,
        {{QStringLiteral("code"), toJson(before.code)}, {QStringLiteral("reason"), toJson(before.reason)},
            {QStringLiteral("workplace"), toJson(before.isMarked() ? before.workplace : QString{})},
            {QStringLiteral("placement"), toJson(before.isMarked() ? before.placement.text : QString{})},
            {QStringLiteral("arrival"), alongside::toJson(before.arrival)},
            {QStringLiteral("leaving"), alongside::toJson(before.leaving)},
            {QStringLiteral("goneHomeAt"), toJson(before.goneHomeAt)},
            {QStringLiteral("markedAt"), toJson(before.markedAt)},
            {QStringLiteral("markedBy"), toJson(before.markedBy.text)}}};
}

Result<AttendanceMark> AttendanceMarker::setTimes(const MarkKey &key, const Times &times)
{
    QJsonObject fields;
    if (times.arrival) fields.insert(QStringLiteral("arrival"), alongside::toJson(*times.arrival));
    if (times.leaving) fields.insert(QStringLiteral("leaving"), alongside::toJson(*times.leaving));
    return save({key, fields});
}

Result<AttendanceMark> AttendanceMarker::addToNote(const MarkKey &key, const QString &line)
{
    return enter(key, {{.field = MarkDraft::Field::Note, .text = line, .at = m_act.now()}});
}

Result<QList<AttendanceMark>> AttendanceMarker::goneHome(const QList<MarkKey> &keys)
{
    QList<Change> changes;
    for (const MarkKey &key : keys)
        changes.append({key, {{QStringLiteral("goneHomeAt"), toText(m_act.now())}}});
    return save(changes);
}

Result<AttendanceMark> AttendanceMarker::notGoneHome(const MarkKey &key)
{
    return save({key, {{QStringLiteral("goneHomeAt"), QJsonValue{}}}});
}

Result<AttendanceMark> AttendanceMarker::followUp(const Target &target, const QString &said, const QString &told)
{
    return enter(target.key,
        {{.field = MarkDraft::Field::Said, .text = said, .at = m_act.now()},
            {.field = MarkDraft::Field::Told, .text = told, .at = m_act.now()}});
}

Result<AttendanceMark> AttendanceMarker::seal(const MarkKey &key)
{
    const auto drafts = DraftStore{m_act.database()}.of<MarkDraft>(draftOwner(key, m_act.coach()));
    if (!drafts) return drafts.error();
    return enter(key, *drafts);
}

Result<int> AttendanceMarker::sealAll(Database &database, const RecordSchema &schema, const Clock &clock)
{
    const Result<QList<DraftOwner>> owners = DraftStore{database}.owners(kind::attendance);
    if (!owners) return owners.error();
    for (const DraftOwner &owner : *owners) {
        Act act{database, schema, clock, owner.coach};
        if (auto sealed = AttendanceMarker{act}.seal(markOf(owner)); !sealed) return sealed.error();
    }
    return int(owners->size());
}

Result<AttendanceMark> AttendanceMarker::enter(const MarkKey &key, const QList<MarkDraft> &typed)
{
    Transaction transaction{m_act.database()};
    const Result<AttendanceMark> before = saved(key);
    if (!before) return before.error();
    return committed(transaction, write({key, alongside::fieldsOf(typed, *before, m_act.coach())}));
}

QJsonObject AttendanceMarker::fieldsFor(const Target &target, const Choice &choice) const
{
    const bool isMarked = !choice.code.isEmpty();
    QJsonObject fields{{QStringLiteral("code"), toJson(choice.code)},
        {QStringLiteral("workplace"), toJson(isMarked ? target.place.workplace : QString{})},
        {QStringLiteral("placement"), toJson(isMarked ? target.place.placement.text : QString{})},
        {QStringLiteral("markedAt"), isMarked ? QJsonValue{toText(m_act.now())} : QJsonValue{}},
        {QStringLiteral("markedBy"), isMarked ? QJsonValue{m_act.coach().text} : QJsonValue{}}};
    if (choice.reason || !isMarked) fields.insert(QStringLiteral("reason"), toJson(choice.reason.value_or(QString{})));
    return fields;
}

std::optional<Operation> AttendanceMarker::operationFor(const Change &change, const Record &before)
{
    QJsonObject changed = differing(change.fields, before.fields);
    if (isOnlyStamps(changed)) return std::nullopt;

    const QJsonObject key = fieldsOf(change.key);
    for (auto field = key.begin(); field != key.end(); ++field)
        changed.insert(field.key(), field.value());
    Operation operation;
    operation.kind = Operation::Kind::Put;
    operation.type = kind::attendance;
    operation.id = before.id;
    operation.set = changed;
    return operation;
}

Result<AttendanceMark> AttendanceMarker::save(const Change &change)
{
    const Result<QList<AttendanceMark>> marks = save(QList<Change>{change});
    if (!marks) return marks.error();
    return marks->first();
}

// Read and written in one transaction, so that what is compared is what is changed.
Result<QList<AttendanceMark>> AttendanceMarker::save(const QList<Change> &changes)
{
    Transaction transaction{m_act.database()};
    QList<AttendanceMark> marks;
    for (const Change &change : changes) {
        Result<AttendanceMark> mark = write(change);
        if (!mark) return mark.error();
        marks.append(*mark);
    }
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return marks;
}

Result<AttendanceMark> AttendanceMarker::write(const Change &change)
{
    const RecordName name{kind::attendance, idOf(change.key)};
    const Result<std::optional<Record>> before = m_act.records().read(name.type, name.id);
    if (!before) return before.error();
    const auto operation = operationFor(change, before->value_or(Record{name.type, name.id, 0, {}}));
    if (operation)
        if (auto recorded = m_act.record({*operation}, {{name, *before}}); !recorded) return recorded.error();
    if (auto ended = endDrafts(change); !ended) return ended.error();
    return saved(change.key);
}

Result<void> AttendanceMarker::endDrafts(const Change &change)
{
    DraftStore drafts{m_act.database()};
    for (auto field = change.fields.begin(); field != change.fields.end(); ++field)
        for (const MarkDraft::Field ended : draftsEndedBy(field.key()))
            if (auto removed = drafts.remove(draftOwner(change.key, m_act.coach()), ended); !removed) return removed;
    return {};
}

Result<AttendanceMark> AttendanceMarker::saved(const MarkKey &key)
{
    const Result<std::optional<AttendanceMark>> mark = AttendanceStore{m_act.database()}.find(key);
    if (!mark) return mark.error();
    return mark->value_or(AttendanceMark{.key = key, .id = idOf(key)});
}

} // namespace alongside
