// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/Database.h"
#include "sync/server/ChangeLog.h"
#include "sync/server/ChunkRows.h"

#include <QSet>

#include <functional>

namespace alongside {

/// The bytes of attachments in the service's encrypted file, by account and content, and which records name them.
/// What no record names stays as long as the operator has said. One thread.
class ChunkShelf {
public:
    ChunkShelf(Database &database, const Clock &clock);

    /// Of these, in their order. What is there and unused begins its days of grace anew: who asked counts on it. As
    /// many bytes as there were are taken for them, but on one day in five, when they are read: while others write.
    Result<QStringList> missing(const QString &account, const QStringList &chunks);
    /// Bytes of all chunks of the account but this one.
    Result<qint64> bytesBeside(const QString &account, const QString &chunk);
    /// As many bytes as there were. Whether they are the same, who reads them sees by their name.
    Result<bool> has(const QString &account, const QString &chunk);
    /// In one transaction with what follows from it: the other accounts that records have moved to from this one, and
    /// that name it, have it too. Where it is there already, as it was, it only gets a new time of grace.
    Result<void> keep(const QString &account, const QByteArray &bytes);
    /// A record that names it has moved; inside a transaction. Nothing happens when the other has it, or this one not.
    Result<void> carry(const QString &from, const QString &to, const QString &chunk);
    Result<std::optional<QByteArray>> read(const QString &account, const QString &chunk);
    /// Kinds of the records that name it, without those that are gone.
    Result<QStringList> kindsNaming(const QString &account, const QString &chunk);

    /// The record as it is from now on. In the transaction that writes it.
    Result<void> noteUses(const QString &account, const StoredRecord &record);

    /// Chunks that something else than a record still speaks of.
    using Wanted = std::function<Result<QSet<QString>>()>;
    /// What no record has named for longer than this, but for what is wanted: asked in the same transaction, which
    /// keeps everybody waiting who brings a chunk, asks about one or names it. Nothing is asked where there is none.
    Result<void> forgetUnused(const QString &account, std::chrono::hours age, const Wanted &wanted);
    Result<void> forget(const QString &account, const QStringList &chunks);
    /// What is left of it, or only its name, where a disk has damaged what is left. Nothing happens where it is there
    /// as it was: somebody may have brought it again meanwhile.
    Result<void> forgetDamaged(const QString &account, const QString &chunk);

private:
    using Standing = ChunkRows::Standing;
    Result<QStringList> unusedFor(const QString &account, std::chrono::hours age);
    bool isReadToday(const QString &chunk) const;
    Result<Standing> lookAt(const QString &account, const QString &chunk);
    Result<QStringList> renewed(const QString &account, const QStringList &unused);
    Result<void> renew(const QString &account, const QString &chunk);
    Result<bool> isSoundOrForgotten(const QString &account, const QString &chunk);
    Result<void> forgetWhatIsLeft(const QString &account, const QString &chunk);
    Result<void> forgetName(const QString &account, const QString &chunk, const QString &place);
    Result<void> sendAfterMoved(const QString &account, const QString &chunk);
    Result<void> take(const QString &account, const QString &chunk, const QString &record);
    Result<void> letGo(const QString &account, const QString &chunk, const QString &record);

    Database &m_database;
    ChunkRows m_rows;
    const Clock &m_clock;
};

} // namespace alongside
