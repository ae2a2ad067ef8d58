// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Equalities.h"
#include "app/store/Act.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// Writes what somebody said for monitoring equalities: each answer is one record, on disk before this returns.
class EqualitiesWriter {
public:
    EqualitiesWriter(Act &act, IdSource &ids) : m_act{act}, m_ids{ids} { }

    /// answer: one of answersTo, or takenBack.
    Result<void> answer(const PersonId &person, EqualitiesQuestion question, const QString &answer);

private:
    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
