// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Act.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// Writes down who looked at whom, and on which tablet. Lines are only ever added, and travel like a mark.
class AccessStore {
public:
    enum class What { Opened, Exported, Printed, ConcernOpened };

    AccessStore(Act &act, IdSource &ids) : m_act{act}, m_ids{ids} { }

    Result<void> add(const PersonId &person, What what);

private:
    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
