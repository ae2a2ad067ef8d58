// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/ErasedNames.h"
#include "sync/server/ErasurePlan.h"
#include "sync/server/ErasureTables.h"
#include "sync/server/Membership.h"

namespace alongside {

class ChangeLog;

/// Looks through every account for what names the roots: their records and whatever refers to them, followed on, what
/// was written about them, what is held, decided and kept as bytes. Reads every record and mutation; changes nothing.
class ErasureSearch {
public:
    ErasureSearch(ChangeLog &log, Membership &members, const RecordSchema &schema, const ServerConfig &config);

    /// NotFound: no account has ever heard of one of them.
    Result<ErasurePlan> find(const QSet<QString> &roots);

private:
    Result<void> findIds();
    Result<void> addFromRecords(const QString &account);
    Result<void> addFromMutations(const QString &account);
    void learn(const QString &id, const QJsonObject &fields);
    Result<bool> isAnywhere(const QString &id);
    Result<ErasurePlan::Part> partOf(const QString &account);
    Result<void> findRecords(ErasurePlan::Part &part);
    Result<void> findBodies(ErasurePlan::Part &part);
    Result<void> findDecisions(ErasurePlan::Part &part);
    Result<void> findBytes(ErasurePlan::Part &part);
    std::optional<ErasurePlan::Rewritten> rewritten(const QString &opId, const QByteArray &body, QSet<QString> *chunks);

    ChangeLog &m_log;
    Membership &m_members;
    QStringList m_accounts;
    ErasedNames m_names;
    QSet<QByteArray> m_texts; ///< the ids, as they stand in JSON
    ErasurePlan m_plan;
};

} // namespace alongside
