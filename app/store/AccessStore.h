// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Act.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// Writes down who looked at whom, and on which tablet. Lines are only ever added, and travel like a mark; the tablet
/// keeps its own for AccessLog, the latest of each person, and none of somebody who is not on it any more.
class AccessStore {
public:
    /// Lines of one person that this tablet keeps.
    static constexpr int mostKept = 500;

    enum class What { Opened, Exported, Printed, ConcernOpened };

    AccessStore(Act &act, IdSource &ids) : m_act{act}, m_ids{ids} { }

    Result<void> add(const PersonId &person, What what);
    /// The person goes from this tablet, and with them who looked at them (protocol.md, invariant 8); in the caller's
    /// transaction.
    static Result<void> forget(Database &database, const PersonId &person);

private:
    Result<void> send(const PersonId &person, What what);
    Result<void> keepHere(const PersonId &person, What what);

    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
