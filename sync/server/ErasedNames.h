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

    /// Whether a record with all these fields is about one of them alone. What names somebody else as its person, or
    /// among its others, is theirs; a person is about nothing that they refer to; and a field that need not be there
    /// decides nothing. The fields of a Patch are not all: whose its record is, only the record says.
    bool isAbout(const QString &type, const QJsonObject &fields) const;
    /// What may say by itself whose record it is, where there is no record yet.
    static bool isMaking(const Operation &operation);
    /// Whether the first of the people that it is about goes, and another takes their place.
    bool isHandedOn(const QString &type, const QJsonObject &fields) const;

    /// Without their ids; handed on to the first of its others where need be.
    Operation without(const Operation &operation) const;
    QJsonObject without(const QString &type, const QJsonObject &fields) const;

private:
    bool isErased(const QJsonValue &value) const;
    /// The field in which the record's own person stands, where one of them does and somebody else can take their
    /// place.
    std::optional<QString> fieldToHandOn(const QString &type, const QJsonObject &fields) const;
    QString firstOther(const QJsonObject &fields) const;

    const RecordSchema &m_schema;
    const ServerConfig &m_config;
    QSet<QString> m_ids;
};

} // namespace alongside
