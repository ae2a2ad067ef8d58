// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/merge/Conflict.h"
#include "sync/server/AccountWriter.h"
#include "sync/server/ServerConfig.h"

namespace alongside {

/// What one operation did to one record, for the questions that are open about it.
struct MergedRecord {
    const RecordKind &kind;
    const Operation &operation;
    const Envelope &envelope;
    StoredRecord after; ///< fields as they are now; authors as they were before
    QStringList changedPaths;
    QList<Clash> clashes;
};

/// Keeps the Conflict records of one account: opens them, lets candidates join, settles those that agree.
class ConflictBook {
public:
    ConflictBook(ChangeLog &log, AccountWriter &writer, QString account, QString conflictType);

    /// Ids of the conflicts that the operation opened or joined.
    Result<QStringList> follow(const MergedRecord &merged);
    /// An edit has brought a removed record back: its remover is asked. The conflict's id.
    Result<QString> openAgainstRemoval(const StoredRecord &gone, const Envelope &editor);

    /// The conflict as it is stored; Rejected when there is none of that id.
    Result<Conflict> find(const QString &id);
    Result<void> save(const Conflict &conflict);

    /// A record is to be gone: every other question about it ends with it, where whoever said so had seen what waits in
    /// them. False, and nothing is changed, where they had not.
    Result<bool> endOthers(const Conflict &removal, const QStringList &saw);

    /// The value in force of a path, and who set it.
    Result<Candidate> inForce(
        const StoredRecord &record, const QString &path, const QJsonValue &value, const Envelope &current);

private:
    Result<std::optional<Conflict>> stored(const QString &id);
    Result<QString> join(const MergedRecord &merged, const Clash &clash);
    Result<void> update(const MergedRecord &merged, const QString &id);

    ChangeLog &m_log;
    AccountWriter &m_writer;
    QString m_account;
    QString m_conflictType;
};

/// The value of one path in a record: a group's is an object of its fields; removalPath says whether it is gone.
QJsonValue valueOf(const RecordKind &kind, const StoredRecord &record, const QString &path);

} // namespace alongside
