// SPDX-License-Identifier: Apache-2.0
#include "tests/support/MemoryFile.h"

#include <algorithm>

namespace alongside {

namespace {
constexpr qint64 bytesWrittenWhole = 512; // what a disk writes whole or not at all
}

void MemoryFile::apply(QByteArray &content, const Change &change)
{
    if (change.after.isEmpty()) {
        content.truncate(change.offset);
        return;
    }
    const qint64 end = change.offset + change.after.size();
    if (content.size() < end) content.append(end - content.size(), '\0');
    std::copy(change.after.begin(), change.after.end(), content.begin() + change.offset);
}

void MemoryFile::undo(QByteArray &content, const Change &change)
{
    content.resize(change.sizeBefore);
    std::copy(change.before.begin(), change.before.end(), content.begin() + change.offset);
}

void MemoryFile::write(qint64 offset, const QByteArray &bytes)
{
    m_unsynced.append({offset, m_content.mid(offset, bytes.size()), bytes, m_content.size()});
    apply(m_content, m_unsynced.last());
}

void MemoryFile::truncate(qint64 size)
{
    if (size >= m_content.size()) return; // SQLite never grows a file so
    m_unsynced.append({size, m_content.mid(size), {}, m_content.size()});
    apply(m_content, m_unsynced.last());
}

bool MemoryFile::writeUnsyncedTo(QFileDevice &kept) const
{
    for (const Change &change : m_unsynced) {
        const QByteArray now = m_content.mid(change.offset, change.after.size());
        if (!kept.seek(change.offset) || kept.write(now) != now.size()) return false;
    }
    return kept.flush() && kept.resize(m_content.size());
}

QByteArray MemoryFile::durable() const
{
    QByteArray content = m_content;
    for (auto change = m_unsynced.rbegin(); change != m_unsynced.rend(); ++change)
        undo(content, *change);
    return content;
}

QByteArray MemoryFile::torn(std::mt19937_64 &chance) const
{
    QByteArray content = durable();
    for (Change change : m_unsynced) {
        switch (chance() % 3) {
        case 0: // lost
            continue;
        case 1: // in part: some whole sectors of it
            change.after.truncate(
                qint64(chance() % quint64(change.after.size() / bytesWrittenWhole + 1)) * bytesWrittenWhole);
            if (change.after.isEmpty()) continue;
            break;
        default: // whole
            break;
        }
        apply(content, change);
    }
    return content;
}

} // namespace alongside
