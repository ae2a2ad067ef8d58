// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Held.h"
#include "sync/protocol/RecordSchema.h"
#include "sync/server/HeldBundles.h"
#include "sync/server/Membership.h"

namespace alongside {

/// What is held in one account, as somebody with these kinds in scope may see it. Lives for one call.
class HeldReader {
public:
    HeldReader(ChangeLog &log, Membership &members, const RecordSchema &schema, const ServerConfig &config,
        QString account, QStringList types);

    Result<HeldList> list();
    /// A bundle is shown whole or not at all: each of its operations is about a kind in scope, or one that nobody has.
    Result<bool> mayRead(const StoredBundle &bundle);

private:
    Result<bool> mayRead(const Operation &operation);
    Result<HeldBundle> told(const StoredBundle &bundle);
    Result<HeldMutation> told(const StoredMutation &stored);
    Result<PresentRecord> present(const Operation &operation);
    Result<QString> nameOfDevice(const QString &device);

    ChangeLog &m_log;
    Membership &m_members;
    const RecordSchema &m_schema;
    const ServerConfig &m_config;
    QString m_account;
    QStringList m_types;
};

/// As the service's version of the table of kinds says it. One that is too old stays as it was written.
Mutation inOwnWords(const Mutation &mutation, const RecordSchema &schema, const ServerConfig &config);

} // namespace alongside
