// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Messages.h"

namespace alongside {

/// What an idle check asks to be told at once if anything is new: GET /jmap/state?since=STATE&maxBytes=BYTES.
struct NewsTerms {
    StateToken since;
    qint64 maxBytes = ChangesRequest{}.maxBytes; ///< of the page before compression

    /// Nothing where no state is named, or none that any service gives: only whether anything is new is asked then.
    static std::optional<NewsTerms> of(const QByteArray &target);
};

} // namespace alongside
