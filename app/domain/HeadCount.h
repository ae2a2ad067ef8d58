// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Register.h"

#include <QHash>

namespace alongside {

/// Who is with me now, and who has been seen at the assembly point or in the minibus. Counts everyone whose latest mark
/// of the day says present and who has not gone home: somebody who left unmarked is looked for rather than forgotten.
class HeadCount {
public:
    static constexpr std::chrono::minutes lasting{10};

    HeadCount() = default;
    /// The question's session is not looked at; its site, group and work stream narrow the count as on the register.
    static HeadCount of(const RegisterQuestion &question, const RegisterSources &sources);

    const QList<RegisterRow> &withMe() const { return m_withMe; } ///< by name
    /// A face was tapped: seen now, or not after all.
    void toggle(const PersonId &person, Instant now);
    bool isSeen(const PersonId &person) const { return m_seen.contains(person); }
    /// When the last of those seen was; nothing while nobody has been.
    std::optional<Instant> countedAt() const;
    /// A count is of one moment: one that everyone was found in, or whose last face is ten minutes old, is over.
    bool isOver(Instant now) const;
    QList<RegisterRow> missing() const;
    int count() const { return int(m_withMe.size()); }
    int seenCount() const;

    /// The count as it stands now, with what was seen so far.
    HeadCount updated(const HeadCount &fresh) const;

private:
    QList<RegisterRow> m_withMe;
    QHash<PersonId, Instant> m_seen; // and when
};

} // namespace alongside
