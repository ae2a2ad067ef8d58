// SPDX-License-Identifier: Apache-2.0
#include "app/store/ObjectionStore.h"

#include "app/records/DecisionFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/ColumnValues.h"
#include "app/store/DraftStore.h"
#include "app/store/ObjectionDraft.h"
#include "platform/sql/Transaction.h"

namespace alongside {

namespace {

Objection objectionIn(const Row &row)
{
    return {.id = {row.text(0)},
        .person = {row.text(1)},
        .part = row.text(2),
        .words = row.text(3),
        .at = instantIn(row, 4).value_or(Instant{}),
        .by = {row.text(5)},
        .answer = row.text(6),
        .answeredAt = instantIn(row, 7),
        .answeredBy = {row.text(8)}};
}

Error withoutWords() { return {ErrorKind::Rejected, QStringLiteral("nothing is written")}; }

} // namespace

DraftOwner objectionDraftOwner(const PersonId &person, const CoachId &coach)
{
    return {kind::objection, person.text, coach};
}

DraftOwner answerDraftOwner(const ObjectionId &objection, const CoachId &coach)
{
    return {kind::objection, objection.text, coach};
}

Result<QList<Objection>> ObjectionStore::of(const PersonId &person)
{
    return m_database.collect(QStringLiteral(R"sql(
        SELECT "id", "person", "part", "words", "at", "by", "answer", "answeredAt", "answeredBy"
        FROM "Objection" WHERE "person" = ? ORDER BY "answeredAt" IS NOT NULL, "at" DESC, "id" DESC)sql"),
        objectionIn, person.text);
}

Result<Objection> ObjectionWriter::object(const PersonId &person, const QString &part, const QString &words)
{
    if (words.trimmed().isEmpty()) return withoutWords();
    const Objection objection{
        .id = {m_ids.newId()}, .person = person, .part = part, .words = words, .at = m_act.now(), .by = m_act.coach()};
    Transaction transaction{m_act.database()};
    if (auto recorded = m_act.record({making(kind::objection, objection.id.text, fieldsOf(objection))}); !recorded)
        return recorded.error();
    const DraftOwner owner = objectionDraftOwner(person, m_act.coach());
    for (int field = 0; field < objectionDraftFields; ++field)
        if (auto ended = DraftStore{m_act.database()}.remove(owner, field); !ended) return ended.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return objection;
}

Result<void> ObjectionWriter::answer(const ObjectionId &id, const QString &words)
{
    if (words.trimmed().isEmpty()) return withoutWords();
    Operation operation;
    operation.kind = Operation::Kind::Patch;
    operation.type = kind::objection;
    operation.id = id.text;
    operation.set = {{QStringLiteral("answer"), words.trimmed()}, {QStringLiteral("answeredAt"), toText(m_act.now())},
        {QStringLiteral("answeredBy"), m_act.coach().text}};
    Transaction transaction{m_act.database()};
    if (auto recorded = m_act.record({operation}); !recorded) return recorded;
    const DraftOwner owner = answerDraftOwner(id, m_act.coach());
    if (auto ended = DraftStore{m_act.database()}.remove(owner, ObjectionDraftField::Words); !ended) return ended;
    return transaction.commit();
}

} // namespace alongside
