// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Attempt.h"
#include "sync/client/Errand.h"
#include "sync/client/Refetch.h"
#include "sync/client/RemoteStore.h"

namespace alongside {

/// Who was away for longer than deletions are told reads what there is, kind by kind: what is here and there and was
/// not changed since is seen; the rest comes with the changes, or is asked for by id (UnseenRecords).
class ManifestCheck final : public Errand {
public:
    ManifestCheck(const RemoteStore &remote, Attempt &attempt, Refetch &refetch);

    Result<Step> next(Checkpoint &checkpoint) override;
    Result<void> take(Checkpoint &checkpoint, const HttpReply &reply) override;

private:
    Result<void> takePart(Checkpoint &checkpoint, const ManifestPart &part);

    const RemoteStore &m_remote;
    Attempt &m_attempt;
    Refetch &m_refetch;
    ManifestRequest m_asked;
};

} // namespace alongside
