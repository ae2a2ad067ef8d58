// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/server/ChangeLog.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace alongside {

/// What the next mutations of a push will ask the store, read at once: each question by itself is a journey to a
/// database elsewhere. Of one account, inside the transaction that has locked it, so nobody else changes it meanwhile.
/// What is known of a row is told once, because whoever asks may write it next; what it does not know has to be asked.
class Foresight {
public:
    explicit Foresight(Database &database) : m_database{database} { }

    /// Of the records that are changed, the first two hundred.
    Result<void> look(const QString &account, const QList<Mutation> &mutations);
    /// Everything: the transaction begins or ends.
    void forget();

    std::optional<bool> hasErased(const QString &account) const;
    std::optional<bool> hasMoved(const QString &account) const;
    /// Surely there is no mutation of that name.
    bool takeIsNew(const QString &account, const QString &opId);
    /// The record, or that there is none.
    std::optional<std::optional<StoredRecord>> takeRecord(const QString &account, const QString &id);
    /// Surely no question is open about it.
    bool isUnquestioned(const QString &account, const QString &record) const;

    /// It is about to be another.
    void forgetErased() { m_hasErased.reset(); }
    void forgetMoved() { m_hasMoved.reset(); }
    void forgetRecord(const QString &account, const QString &id);
    void forgetQuestions(const QString &account, const QString &record);

private:
    using Read = std::function<void(const Row &)>;

    Result<void> lookAtAccount();
    Result<void> lookAtMutations(const QList<Mutation> &mutations);
    Result<void> lookAtRecords(const QStringList &ids);
    Result<void> lookAtQuestions(const QStringList &records);
    Result<void> readAmong(const QString &sql, const QStringList &ids, const Read &read);

    Database &m_database;
    QString m_account; ///< none: nothing is known
    std::optional<bool> m_hasErased;
    std::optional<bool> m_hasMoved;
    QSet<QString> m_newMutations;
    QHash<QString, std::optional<StoredRecord>> m_records;
    QSet<QString> m_unquestioned;
};

} // namespace alongside
