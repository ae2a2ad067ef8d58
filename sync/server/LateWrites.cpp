// SPDX-License-Identifier: Apache-2.0
#include "sync/server/LateWrites.h"

#include "sync/server/ErasedNames.h"
#include "sync/server/ErasedRecords.h"

namespace alongside {

Result<std::optional<QList<Operation>>> LateWrites::without(const QString &account, const QList<Operation> &operations)
{
    using Rest = std::optional<QList<Operation>>;
    const Result<bool> isAny = m_log.erased().isAny(account);
    if (!isAny) return isAny.error();
    if (!*isAny) return Rest{};
    QSet<QString> named;
    for (const Operation &operation : operations)
        named.unite(idsIn(operation));
    const Result<QSet<QString>> erased = m_log.erased().among(account, named);
    if (!erased) return erased.error();
    if (erased->isEmpty()) return Rest{};

    ErasedNames names{m_schema, m_config, *erased};
    QList<Operation> rest;
    for (const Operation &operation : operations) {
        const Result<bool> goes = isAboutErased(account, operation, names);
        if (!goes) return goes.error();
        if (!*goes) {
            rest.append(names.without(operation));
            continue;
        }
        if (auto noted = m_log.erased().note(account, operation.id, *erased->begin()); !noted) return noted.error();
        names.add(operation.id);
    }
    return Rest{rest};
}

/// What somebody else has is not lost by naming it together with somebody who was erased: a record that is there says
/// itself whose it is.
Result<bool> LateWrites::isAboutErased(const QString &account, const Operation &operation, const ErasedNames &names)
{
    if (names.ids().contains(operation.id)) return true;
    if (!ErasedNames::isMaking(operation) || !names.isAbout(operation.type, operation.set)) return false;
    const Result<std::optional<StoredRecord>> stored = m_log.record(account, operation.id);
    if (!stored) return stored.error();
    return !stored->has_value();
}

} // namespace alongside
