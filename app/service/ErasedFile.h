// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/OpenService.h"
#include "sync/server/ErasedBefore.h"

namespace alongside {

/// Ids of what was erased, in a file beside the service's key: a database that its own tools put back as a whole has
/// forgotten them, and one that is damaged cannot be asked.
class ErasedFile {
public:
    explicit ErasedFile(const ServiceFolder &folder) : m_path{folder.erasedPath()} { }

    /// Nothing where there is no file. Anything else that keeps it from being read is an error in words: what it says
    /// must not be lost, nor come back.
    Result<ErasedBefore> read() const;
    /// Erases, once the ids are in the file; whatever goes wrong then, the file says no more than what is erased.
    Result<ErasurePlan> erase(OpenService &service, const QSet<QString> &roots, const QString &event) const;
    /// Everything that the service has erased, and what was in the file.
    Result<void> note(Database &database) const;
    /// A database that was taken over or put back may have again what was erased: whatever the file says and it does
    /// not know is erased once more, before anybody is answered. How many records that were; nothing happens the usual
    /// time.
    Result<qsizetype> eraseWhatCameBack(Database &database, const Clock &clock, IdSource &ids) const;

private:
    Result<void> write(const ErasedBefore &erased) const;

    QString m_path;
};

} // namespace alongside
