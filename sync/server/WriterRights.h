// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"
#include "sync/server/Coaches.h"

namespace alongside {

/// Whose rights a mutation is judged by: its writer's roles, or the service's own.
enum class Authority { RolesOfWriter, Everything };

/// What the writer of one mutation may write at this moment, on the device that it comes from. Roles are read once for
/// each writer, until they are forgotten.
class WriterRights {
public:
    WriterRights(Coaches &coaches, const RecordSchema &schema, const ServerConfig &config, const Device &device)
        : m_coaches{coaches}, m_schema{schema}, m_config{config}, m_device{device}
    {
    }

    /// From here on it is about what this coach wrote.
    void judge(const QString &writer, Authority authority);
    /// Somebody who answers for what the writers did: what they may write is allowed as well.
    void endorseBy(const QString &coach) { m_endorser = coach; }
    /// A writer's record has changed, or such a change has been taken back.
    void forgetRoles() { m_roles.clear(); }

    /// Rejected: they may not, and the detail says so without values.
    Result<void> check(const QString &type);

private:
    Result<void> checkFor(const QString &coach, const QString &type);

    Coaches &m_coaches;
    const RecordSchema &m_schema;
    const ServerConfig &m_config;
    const Device &m_device;
    QString m_writer;
    QString m_endorser; // empty: nobody
    Authority m_authority = Authority::RolesOfWriter;
    QHash<QString, QSet<QString>> m_roles; // by writer
};

} // namespace alongside
