// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Checkpoint.h"
#include "sync/client/Mirror.h"

namespace alongside {

/// What a page leaves out because this tablet has just written it: puts the service's copy of it together from the copy
/// that is here and what was sent. Runs in the transaction of the page, before its overlays end, and moves no bytes.
class Echo {
public:
    Echo(Mirror &mirror, const RecordSchema &schema) : m_mirror{mirror}, m_schema{schema} { }

    /// Whatever the service had at the cursor of what is written is here: only then is the copy that is here the one
    /// below.
    bool isKnownHere(const Checkpoint &checkpoint, const PushRequest &sent) const;
    /// Whether each of the modseqs was given out by a mutation that was applied as it was sent.
    static bool fits(const PushRequest &sent, const PushReply &reply, const QList<qint64> &own);
    /// They fit. The records are in the mirror afterwards, and on show when their overlays end.
    Result<void> take(const PushRequest &sent, const PushReply &reply, const QList<qint64> &own);

private:
    bool isWithin(const History &history, const Operation &operation) const;

    Mirror &m_mirror;
    const RecordSchema &m_schema;
};

} // namespace alongside
