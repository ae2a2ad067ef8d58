// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <functional>

namespace alongside {

/// What an erasure reads and overwrites beside records: mutations, what was decided about held ones, bytes, questions,
/// what has moved, snapshots. Inside the transactions of its account.
class ErasureTables {
public:
    explicit ErasureTables(Database &database) : m_database{database} { }

    /// A stored JSON text and the key of its row.
    using Visit = std::function<void(const QString &key, const QByteArray &text)>;
    Result<void> visitBodies(const QString &account, const Visit &visit); ///< of mutations, by opId
    /// Of what has taken a place after this one in the queue of the device.
    Result<void> visitBodiesAfter(const QString &account, const QString &device, qint64 seq, const Visit &visit);
    Result<void> visitMends(const QString &account, const Visit &visit); ///< by opId
    Result<void> visitDecisions(const QString &account, const Visit &visit); ///< by id

    /// How far each device's queue has been taken.
    Result<QMap<QString, qint64>> taken(const QString &account);
    /// How much is held, decided and erased: what changes these may change what was found, whatever it names.
    Result<QList<qint64>> counts(const QString &account);

    Result<void> overwriteBody(const QString &account, const QString &opId, const QByteArray &body);
    Result<void> overwriteMend(const QString &account, const QString &opId, const QByteArray &body);
    Result<void> overwriteDecision(const QString &account, const QString &id, const QByteArray &asked);
    /// A held mutation waits for this record no more.
    Result<void> releaseRecord(const QString &account, const QString &record);
    /// Questions about it, and itself where it is one, are open no more.
    Result<void> closeQuestions(const QString &account, const QString &record);

    /// Records of the account that live in another now.
    Result<QStringList> movedAway(const QString &account);
    Result<void> forgetMove(const QString &account, const QString &record);

    /// Chunks that the record names.
    Result<QStringList> chunksOf(const QString &account, const QString &record);
    Result<void> letGoOfChunks(const QString &account, const QString &record);
    /// At once, where nothing names it any more. Whether it went.
    Result<bool> forgetChunk(const QString &account, const QString &chunk);
    Result<int> snapshots(const QString &account);

private:
    template <typename... More>
    Result<void> visit(const QString &sql, const Visit &visit, const QString &account, const More &...more);
    Result<void> overwrite(const QString &sql, const QString &account, const QString &key, const QByteArray &text);

    Database &m_database;
};

} // namespace alongside
