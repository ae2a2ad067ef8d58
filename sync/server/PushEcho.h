// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/ChangeLog.h"

#include <QHash>

namespace alongside {

/// Records as one push has left them, where its device can put them together by itself from what it held before and
/// what it sent: to send them back would be an echo. Lives as long as one request, because only a reply that says what
/// became of the push may leave them out.
class PushEcho {
public:
    /// One operation's change of one record, from one revision to the next.
    struct Step {
        QString record;
        qint64 before = 0; ///< 0: there was none
        qint64 after = 0;
    };
    /// Applied just as it was sent. It follows what the push has done to the record before.
    void follow(const Step &step);
    /// Something else happens to the record in this push, or may have: it is sent whole.
    void breakOff(const QString &record);

    /// Whether a device that held everything at `since` knows the row.
    bool isKnown(const ChangedRow &row, qint64 since) const;

private:
    struct Trace {
        qint64 before = 0; ///< the revision that this push has found
        qint64 after = 0;
        bool isWhole = true; ///< every step was followed
    };
    QHash<QString, Trace> m_traces; // by record
};

} // namespace alongside
