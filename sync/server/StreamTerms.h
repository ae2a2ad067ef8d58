// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <chrono>

namespace alongside {

/// What somebody asks for who wants to hear of changes: the parameters of RFC 8620 §7.3. What is not said, cannot be
/// read, or is still the variable of the template, is as if it had not been asked for.
struct StreamTerms {
    enum class Hears { Changes, Nothing }; ///< types: all kinds share one state, under the name Sync
    enum class Until { Closed, Change }; ///< closeafter
    Hears hears = Hears::Changes;
    Until until = Until::Closed;
    std::chrono::seconds ping{0}; ///< 0: none

    /// Of a request's target, with its query.
    static StreamTerms of(const QByteArray &target);
};

} // namespace alongside
