// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Expectation.h"
#include "app/store/TabletFile.h"
#include "platform/base/IdSource.h"

namespace alongside::lose {

/// What a coach records about somebody beside their marks, as the screens write it; each call is on disk when it
/// answers. A token is a word that nobody else writes.
class Paperwork {
public:
    struct Parts {
        TabletFile &file;
        const Clock &clock;
        IdSource &ids;
        CoachId coach;
    };
    explicit Paperwork(const Parts &parts) : m_parts{parts} { }

    /// A note that says the token.
    Result<void> write(const PersonId &person, const QString &token);
    /// A visit from its beginning to its end, at which the token was seen.
    Result<void> visit(const Expectation &expected, const QString &token);
    /// A drawing of two chunks with the token in both. Its SHA-256 in hexadecimal digits.
    Result<QString> draw(const PersonId &person, const QString &token);

private:
    Parts m_parts;
};

} // namespace alongside::lose
