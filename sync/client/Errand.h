// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"
#include "sync/client/Checkpoint.h"

#include <variant>

namespace alongside {

/// There is more to write: whoever waits for the writer goes first.
struct SyncPause { };

/// One thing that an attempt has to do with the service: decides what to ask, and takes the reply. Each call is inside
/// a transaction of the caller, who saves the checkpoint in it. An Error is the store's; what the service says goes to
/// the Attempt.
class Errand {
public:
    virtual ~Errand() = default;

    /// Nothing to be done, a request to send, or a pause, after which it is asked again.
    using Step = std::variant<std::monostate, HttpRequest, SyncPause>;
    virtual Result<Step> next(Checkpoint &checkpoint) = 0;

    /// The reply to its request, which ReplyCheck has found sound.
    virtual Result<void> take(Checkpoint &checkpoint, const HttpReply &reply) = 0;

    /// Why its request came to nothing, where an errand may know better than to give up.
    enum class Trouble {
        TimedOut,
        TooLarge, ///< for the service, or for what stands before it
        Gone, ///< the service has not what was asked for, any more
    };
    enum class Remedy { None, GoOn };
    virtual Result<Remedy> mend(Checkpoint &, Trouble) { return Remedy::None; }
};

} // namespace alongside
