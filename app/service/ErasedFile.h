// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/OpenService.h"
#include "sync/server/ErasedBefore.h"

#include <QFile>

namespace alongside {

/// Ids of what was erased, in a file beside the service's key: a database that its own tools put back as a whole has
/// forgotten them, and one that is damaged cannot be asked. What an erasure is about to erase stands in a second file
/// until it has ended: a process that died before it could say which is taken at its word when somebody connects. Of
/// several processes one at a time writes either.
class ErasedFile {
public:
    explicit ErasedFile(const ServiceFolder &folder) : m_path{folder.erasedPath()} { }

    /// What an erasure that has not ended is about to erase.
    QString aheadPath() const { return m_path + QStringLiteral(".ahead"); }
    QString lockPath() const { return m_path + QStringLiteral(".lock"); }
    /// Somebody is erasing, or has died of it.
    bool isAhead() const { return QFile::exists(aheadPath()); }

    /// Nothing where there is no file. Anything else that keeps it from being read is an error in words: what it says
    /// must not be lost, nor come back.
    Result<ErasedBefore> read() const;
    bool isThere() const { return QFile::exists(m_path) || isAhead(); }

    /// Beside a copy of the service, for whoever puts an older one back where this folder is gone: its name there.
    static QString besideCopy(const QString &copy) { return copy + QStringLiteral(".erased"); }
    /// What was noted when that copy was made; nothing where nothing was.
    Result<ErasedBefore> readBeside(const QString &copy) const { return readOne(besideCopy(copy)); }
    /// Notes it there; whether there was anything to note.
    Result<bool> copyBeside(const QString &copy) const;

    /// Erases, once the ids are noted; where it fails they are no longer noted. Wait: another process is erasing,
    /// or has died of it since this one opened the service.
    Result<ErasurePlan> erase(OpenService &service, const QSet<QString> &roots, const QString &event) const;
    /// Everything that the service has erased, and what was in the file; not while another process is erasing.
    Result<void> note(Database &database) const;
    /// A database that was taken over or put back may have again what was erased: whatever the file says and it does
    /// not know is erased once more, before anybody is answered. How many records that were; nothing happens the usual
    /// time.
    Result<qsizetype> eraseWhatCameBack(Database &database, const Clock &clock, IdSource &ids) const;

private:
    class Turn;
    Result<ErasedBefore> readOne(const QString &path) const;
    Result<void> noteNow(Database &database) const;

    QString m_path;
};

} // namespace alongside
