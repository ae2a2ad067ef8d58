// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Register.h"

#include <QSet>

namespace alongside {

/// Who is with me now, and who has been seen at the assembly point or in the minibus. Counts everyone whose latest mark
/// of the day says present and who has not gone home: somebody who left unmarked is looked for rather than forgotten.
class HeadCount {
public:
    HeadCount() = default;
    /// The question's session is not looked at; its site, group and work stream narrow the count as on the register.
    static HeadCount of(const RegisterQuestion &question, const RegisterSources &sources);

    const QList<RegisterRow> &withMe() const { return m_withMe; } ///< by name
    /// A face was tapped: seen, or not after all.
    void toggle(const PersonId &person);
    bool isSeen(const PersonId &person) const { return m_seen.contains(person); }
    QList<RegisterRow> missing() const;
    int count() const { return int(m_withMe.size()); }
    int seenCount() const;

    /// The count as it stands now, with what was seen so far.
    HeadCount updated(const HeadCount &fresh) const;

private:
    QList<RegisterRow> m_withMe;
    QSet<PersonId> m_seen;
};

} // namespace alongside
