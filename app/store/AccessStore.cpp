// SPDX-License-Identifier: Apache-2.0
#include "app/store/AccessStore.h"

#include "app/records/RecordKinds.h"
#include "platform/sql/Transaction.h"
#include "sync/client/Checkpoint.h"

namespace alongside {

namespace {

QString wordFor(AccessStore::What what)
{
    switch (what) {
    case AccessStore::What::Opened:
        return QStringLiteral("opened");
    case AccessStore::What::Exported:
        return QStringLiteral("exported");
    case AccessStore::What::Printed:
        return QStringLiteral("printed");
    case AccessStore::What::ConcernOpened:
        return QStringLiteral("concernOpened");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> AccessStore::add(const PersonId &person, What what)
{
    Transaction transaction{m_act.database()};
    if (auto sent = send(person, what); !sent) return sent;
    if (what != What::ConcernOpened)
        if (auto kept = keepHere(person, what); !kept) return kept;
    return transaction.commit();
}

Result<void> AccessStore::send(const PersonId &person, What what)
{
    const Result<Checkpoint> checkpoint = Checkpoint::load(m_act.database());
    if (!checkpoint) return checkpoint.error();
    Operation operation;
    operation.kind = Operation::Kind::Add;
    operation.type = kind::accessLine;
    operation.id = m_ids.newId();
    operation.set = {{QStringLiteral("person"), person.text}, {QStringLiteral("coach"), m_act.coach().text},
        {QStringLiteral("device"), checkpoint->device}, {QStringLiteral("what"), wordFor(what)},
        {QStringLiteral("at"), toText(m_act.now())}};
    return m_act.record({operation});
}

Result<void> AccessStore::keepHere(const PersonId &person, What what)
{
    Database &database = m_act.database();
    const auto kept = database.run(QStringLiteral("INSERT OR IGNORE INTO look_here VALUES (?, ?, ?, ?)"), person.text,
        toText(m_act.now()), m_act.coach().text, wordFor(what));
    if (!kept) return kept.error();
    // By their number, and not by this tablet's clock: it may be wrong by years.
    const auto bounded = database.run(QStringLiteral(R"sql(DELETE FROM look_here WHERE person = ?1 AND at <=
            (SELECT at FROM look_here WHERE person = ?1 ORDER BY at DESC LIMIT 1 OFFSET ?2))sql"),
        person.text, mostKept);
    if (!bounded) return bounded.error();
    const auto forgotten =
        database.run(QStringLiteral(R"sql(DELETE FROM look_here WHERE person NOT IN (SELECT id FROM "Person"))sql"));
    return forgotten ? Result<void>{} : forgotten.error();
}

Result<void> AccessStore::forget(Database &database, const PersonId &person)
{
    const auto forgotten = database.run(QStringLiteral("DELETE FROM look_here WHERE person = ?"), person.text);
    return forgotten ? Result<void>{} : forgotten.error();
}

} // namespace alongside
