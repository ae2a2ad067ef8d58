// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QList>

#include <memory>
#include <random>
#include <vector>

namespace alongside {

class MemoryHandle;

/// A file of a MemoryDisk: its content as processes see it, what of that a power cut would take, and who has it open.
/// Guarded by the disk's mutex.
class MemoryFile {
public:
    explicit MemoryFile(QByteArray content = {}) : m_content{std::move(content)} { }

    const QByteArray &content() const { return m_content; }
    qint64 size() const { return m_content.size(); }
    void write(qint64 offset, const QByteArray &bytes);
    void truncate(qint64 size);
    void sync() { m_unsynced.clear(); }
    /// Brings a real file, which has what was durable, up to what is here.
    bool writeUnsyncedTo(QFileDevice &kept) const;

    /// The content after a power cut that took every unsynced change.
    QByteArray durable() const;
    /// The same, where each unsynced change by itself came through, was lost, or came through in part.
    QByteArray torn(std::mt19937_64 &chance) const;

    QList<MemoryHandle *> openBy;
    /// What processes share through the file's wal-index; regions never move while anybody has them.
    std::vector<std::unique_ptr<char[]>> shared;

private:
    /// A write, or a truncation when nothing was written.
    struct Change {
        qint64 offset;
        QByteArray before; ///< what stood there, as far as the file went
        QByteArray after;
        qint64 sizeBefore;
    };
    static void apply(QByteArray &content, const Change &change);
    static void undo(QByteArray &content, const Change &change);

    QByteArray m_content;
    QList<Change> m_unsynced; // oldest first
};

} // namespace alongside
