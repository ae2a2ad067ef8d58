// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

#include <QSet>
#include <QString>

namespace alongside {

/// What a service has erased so far, by ids alone: a backup from before has it all again, so whoever restores one reads
/// this first and erases it there too.
struct ErasedBefore {
    struct One {
        QString account;
        QString record;
        QString root; ///< that it went with

        bool operator==(const One &) const = default;
    };
    QList<One> all;

    bool operator==(const ErasedBefore &) const = default;
    QSet<QString> ids() const;
    void add(const ErasedBefore &others);
    /// Those that the others do not have.
    ErasedBefore without(const ErasedBefore &others) const;

    /// Nothing in a file of a version that could not erase.
    static Result<ErasedBefore> readFrom(Database &database);
    /// As lines of text, for a file beside a database that is put back as a whole.
    QByteArray toText() const;
    /// Corrupt: a line is not one of these. Nothing is left out: what is not known to be erased would come back.
    static Result<ErasedBefore> fromText(const QByteArray &text);
};

} // namespace alongside
