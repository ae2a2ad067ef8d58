// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace alongside {

/// What somebody asks for who wants to hear of changes: the parameters of RFC 8620 §7.3. What is not said, cannot be
/// read, or is still the variable of the template, is as if it had not been asked for.
struct StreamTerms {
    enum class Until { Closed, Change }; ///< closeafter
    QStringList types; ///< empty: all
    Until until = Until::Closed;
    std::chrono::seconds ping{0}; ///< 0: none

    /// Of a request's target, with its query.
    static StreamTerms of(const QByteArray &target);

    /// All kinds share one state. The names under which it is told: Sync, or the kinds that were asked for, of those
    /// that the listener may have; none: they hear nothing.
    QStringList namesAmong(const QStringList &kinds) const;
    /// A StateChange of Sync, as a whole event, under these names.
    static QByteArray underNames(const QByteArray &event, const QStringList &names);
};

} // namespace alongside
