// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"

#include <QString>

namespace alongside {

/// Pages for people, under a path of their own beside the protocol's. Endpoints hands them their requests; what is on
/// them is not known here. One thread.
class BrowserPages {
public:
    static constexpr char root[] = "/console";

    struct Answer {
        HttpReply reply = {};
        QString changed = {}; ///< the account that the request may have changed: whoever listens is told; empty: none
        /// AwaitsOthers: whoever answers is elsewhere, and the same request comes again a little later. reply: what it
        /// is told where too many wait so.
        enum class Work { Done, AwaitsOthers } work = Work::Done;
    };

    virtual ~BrowserPages() = default;
    /// A request for root or below.
    virtual Answer answer(const HttpRequest &request) = 0;
};

} // namespace alongside
