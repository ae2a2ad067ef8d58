// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ConcernOutcome.h"
#include "app/store/Act.h"
#include "app/store/ConcernDraft.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// Seals concerns and sends them, in the coach's name; on the writer's thread.
class ConcernWriter {
public:
    ConcernWriter(Act &act, IdSource &ids) : m_act{act}, m_ids{ids} { }

    /// Sealed to the service's key for everybody who reads concerns, and once more to the writer's own for themselves;
    /// what was being typed is gone. One transaction. Its id. Rejected: there is no key of the service here yet.
    Result<ConcernId> raise(Concern concern, const Safeguarding &to, const KeyPair &own);
    /// A lead says what was done about a concern, sealed to the service's key; what was being typed is gone. One
    /// transaction. Rejected: there is no key of the service here yet.
    Result<void> settle(ConcernOutcome outcome, const Safeguarding &to);
    /// The service learns the public half of this coach on this tablet, once: it is what a lead's key is sealed to.
    Result<void> publish(const QByteArray &publicKey);

private:
    Result<void> keepCopy(const Concern &concern, const QByteArray &plain, const KeyPair &own);

    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
