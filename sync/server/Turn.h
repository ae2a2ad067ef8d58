// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"

#include <optional>

namespace alongside {

/// What became of a request when its turn came.
struct Turn {
    Turn(HttpReply answer) : reply{std::move(answer)} { }
    /// Nothing: there is more to do, and it comes again when others have had theirs.
    Turn(std::optional<HttpReply> answer) : reply{std::move(answer)} { }
    Turn(std::nullopt_t) { }
    /// Somebody else has to answer first, and it comes again a little later. otherwise: what it is told where too many
    /// wait so, or the service ends.
    static Turn rest(HttpReply otherwise)
    {
        Turn turn{std::nullopt};
        turn.refusal = std::move(otherwise);
        return turn;
    }
    bool isResting() const { return refusal.has_value(); }

    std::optional<HttpReply> reply = {};
    std::optional<HttpReply> refusal = {};
};

} // namespace alongside
