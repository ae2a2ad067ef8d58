// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Reassessment.h"
#include "app/store/Act.h"

#include <QHash>

namespace alongside {

/// What was typed in interviews and the disk has refused: shown, never called saved, and written again until it is.
/// It outlives the interview that is open. Typed: TypedAnswer, or TypedWords. Interface thread.
template <typename Typed> class RefusedWords {
public:
    /// In place of what was typed there before.
    void add(const Typed &typed) { m_byWhere.insert(typed.where(), typed); }
    /// They are on the disk, or something else was said in their field.
    void remove(const QList<Typed> &typed)
    {
        for (const Typed &each : typed)
            m_byWhere.remove(each.where());
    }
    /// That coach's, in that review.
    QList<Typed> of(const ReassessmentId &review, const CoachId &coach) const
    {
        QList<Typed> theirs = m_byWhere.values();
        theirs.removeIf([&](const Typed &typed) { return typed.review() != review || typed.coach != coach; });
        return theirs;
    }

private:
    QHash<QString, Typed> m_byWhere;
};

/// All of them, or an error: in the caller's act.
template <typename Typed> Result<void> keepAll(Act &act, const QList<Typed> &typed)
{
    for (const Typed &each : typed)
        if (auto kept = each.keep(act); !kept) return kept;
    return {};
}

} // namespace alongside
