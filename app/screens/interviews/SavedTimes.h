// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace alongside {

/// When each of several fields reached the disk, while writes of them are on their way. A value.
class SavedTimes {
public:
    void start(const QStringList &fields);
    /// A write has been answered.
    void endSaved(const QStringList &fields, Instant at);
    void endRefused(const QStringList &fields);
    /// What was saved before is nothing that is said of another interview. What is on its way stays so.
    void forget();

    bool isWriting() const { return m_inFlightAll > 0; }
    bool isWriting(const QString &field) const { return m_inFlight.value(field) > 0; }
    /// Nothing while more is on its way, and before anything was.
    std::optional<Instant> of(const QString &field) const;
    std::optional<Instant> last() const { return isWriting() ? std::nullopt : m_last; }

private:
    void end(const QStringList &fields);

    QHash<QString, int> m_inFlight; // writes that have not been answered
    int m_inFlightAll = 0;
    QHash<QString, Instant> m_at;
    std::optional<Instant> m_last;
};

} // namespace alongside
