// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"
#include "sync/server/ChangeLog.h"
#include "sync/server/ServerConfig.h"

namespace alongside {

class ErasedNames;

/// What somebody who does not know it yet writes about records that were erased.
class LateWrites {
public:
    LateWrites(ChangeLog &log, const RecordSchema &schema, const ServerConfig &config)
        : m_log{log}, m_schema{schema}, m_config{config}
    {
    }

    /// The operations without what is about erased records, and without their ids; nothing: none names any. What it
    /// would have made is erased with them, so that what is written on top of it later is known too. Inside the
    /// account's transaction.
    Result<std::optional<QList<Operation>>> without(const QString &account, const QList<Operation> &operations);

private:
    Result<bool> isAboutErased(const QString &account, const Operation &operation, const ErasedNames &names);

    ChangeLog &m_log;
    const RecordSchema &m_schema;
    const ServerConfig &m_config;
};

} // namespace alongside
