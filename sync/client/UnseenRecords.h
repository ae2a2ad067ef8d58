// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Attempt.h"
#include "sync/client/Errand.h"
#include "sync/client/Puller.h"
#include "sync/client/Refetch.h"
#include "sync/client/RemoteStore.h"

namespace alongside {

/// After a refetch, once all changes are through: asks by id for what is here and the service did not speak about.
class UnseenRecords final : public Errand {
public:
    struct Parts {
        const RemoteStore &remote;
        Attempt &attempt;
        Puller &puller;
        Refetch &refetch;
    };
    explicit UnseenRecords(const Parts &parts) : m_parts{parts} { }

    Result<Step> next(Checkpoint &checkpoint) override;
    Result<void> take(Checkpoint &checkpoint, const HttpReply &reply) override;

private:
    Parts m_parts;
    FetchRequest m_asked;
};

} // namespace alongside
