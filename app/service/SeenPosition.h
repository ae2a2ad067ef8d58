// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/postgres/PostgresTimeline.h"

namespace alongside {

/// How far the processes of one directory have seen PostgreSQL get. Kept in a file there, because whatever the database
/// remembers is put back together with it.
class SeenPosition {
public:
    explicit SeenPosition(const QString &path) : m_path{path} { }

    enum class Looks {
        Onward, ///< as far as can be seen from here
        PutBack, ///< the same history, shorter: a copy of the files from before
        LeftBehind, ///< an earlier timeline: a server that was taken over from, or a backup from before that
    };
    /// A file that is missing or damaged says nothing.
    Looks compare(const PostgresPosition &now) const;
    Result<void> note(const PostgresPosition &now) const;
    /// Whatever comes next is Onward.
    Result<void> forget() const;

private:
    QString m_path;
};

} // namespace alongside
