// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Act.h"
#include "app/store/EarningsDraft.h"
#include "app/store/SealedFields.h"

namespace alongside {

/// Writes earnings from what is typed about a week of a job: one mutation for each sealing.
class EarningsWriter {
public:
    explicit EarningsWriter(Act &act) : m_act{act} { }

    /// What this coach typed about it becomes the record, and is a draft no more: one transaction. What cannot be read
    /// stays a draft; what is as it was when typing began is not written over what came meanwhile, and what is not is
    /// said to have been seen with that earlier value, so that people are asked. The rules of that week, and of the
    /// day of its payment, that were in force here are named beside it. Says how many fields there were.
    Result<int> seal(const EarningsKey &key);
    /// Only these fields, which were left; others go on being typed.
    Result<int> seal(const EarningsKey &key, const QList<EarningsField> &left);
    /// At the start: everybody's, each in its own coach's name; one that is Rejected stays a draft. Of how many weeks
    /// there were any.
    static Result<int> sealAll(Database &database, const RecordSchema &schema, const Clock &clock);

private:
    Result<void> record(const EarningsKey &key, const SealedFields &sealed, const QList<EarningsDraft> &typed);
    Result<QString> citationsFor(const EarningsKey &key, const QList<EarningsDraft> &typed);

    Act &m_act;
};

} // namespace alongside
