// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Messages.h"
#include "sync/protocol/RecordSchema.h"
#include "sync/server/ServerConfig.h"

#include <QSet>

namespace alongside {

/// What is about records that are erased, and what only mentions them: a record of somebody else stays, without their
/// ids. Pure.
class ErasedNames {
public:
    ErasedNames(const RecordSchema &schema, const ServerConfig &config, QSet<QString> ids);

    const QSet<QString> &ids() const { return m_ids; }
    void add(const QString &id) { m_ids.insert(id); }

    /// Whether a record with these fields is about one of them. What names somebody else as its person is theirs.
    bool isAbout(const QString &type, const QJsonObject &fields) const;
    /// Nothing: it was about what is erased. Otherwise without their ids.
    std::optional<Operation> without(const Operation &operation) const;
    QJsonObject without(const QJsonObject &fields) const;

private:
    bool isErased(const QJsonValue &value) const;

    const RecordSchema &m_schema;
    const ServerConfig &m_config;
    QSet<QString> m_ids;
};

} // namespace alongside
