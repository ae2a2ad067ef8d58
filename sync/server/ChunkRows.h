// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Chunks of attachments as rows: what is known of each, its bytes, and how many bytes each account has in all. A row
/// of bytes with a page that a disk has damaged can neither be read nor taken away: the chunk is Corrupt then, until
/// its name is taken away from it and it is kept once more, in another row. One thread.
class ChunkRows {
public:
    explicit ChunkRows(Database &database) : m_database{database} { }

    /// As many bytes as there were, or else Missing. Unused: no record names it.
    enum class Standing { Missing, Unused, Used };
    Result<Standing> standing(const QString &account, const QString &chunk);
    Result<std::optional<QByteArray>> read(const QString &account, const QString &chunk);
    /// Whether its bytes are those that its name says. Outside of transactions also where a disk has damaged a page;
    /// inside of one that ends the transaction, and is Corrupt.
    Result<bool> isSound(const QString &account, const QString &chunk);
    /// Whether anything is here of it, sound or not.
    Result<bool> isAnythingLeft(const QString &account, const QString &chunk);
    /// Which of its rows has its bytes; nothing where the chunk is not known.
    Result<std::optional<QString>> place(const QString &account, const QString &chunk);
    /// Bytes of all chunks of the account but this one, out of a total that is kept with them.
    Result<qint64> bytesBeside(const QString &account, const QString &chunk);

    // Inside a transaction.

    /// Where nothing is known of it. now: since when it is unused, where no record names it.
    Result<void> add(const QString &account, const QString &chunk, const QByteArray &bytes, Instant now);
    /// The same out of another account that has it.
    Result<void> copy(const QString &from, const QString &to, const QString &chunk, Instant now);
    Result<void> drop(const QString &account, const QString &chunk);
    /// Its bytes stay, and are nobody's.
    Result<void> dropName(const QString &account, const QString &chunk);

private:
    Result<QString> freePlace(const QString &account, const QString &chunk);
    Result<void> addName(const QString &account, const QString &chunk, qint64 size, const QString &place, Instant now);
    Result<void> count(const QString &account, qint64 bytes);

    Database &m_database;
};

} // namespace alongside
