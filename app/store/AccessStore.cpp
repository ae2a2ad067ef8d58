// SPDX-License-Identifier: Apache-2.0
#include "app/store/AccessStore.h"

#include "app/records/RecordKinds.h"
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
    const Result<Checkpoint> checkpoint = Checkpoint::load(m_act.database());
    if (!checkpoint) return checkpoint.error();
    Operation operation;
    operation.kind = Operation::Kind::Add;
    operation.type = kind::accessLine;
    operation.id = m_ids.newId();
    operation.set = {{QStringLiteral("person"), person.text}, {QStringLiteral("coach"), m_act.coach().text},
        {QStringLiteral("device"), checkpoint->device}, {QStringLiteral("what"), wordFor(what)},
        {QStringLiteral("at"), toText(m_act.now())}};
    return m_act.save({{operation}});
}

} // namespace alongside
