// SPDX-License-Identifier: Apache-2.0
#include "app/store/Act.h"

#include "platform/sql/Transaction.h"

namespace alongside {

Act::Act(Database &database, const RecordSchema &schema, const Clock &clock, CoachId coach)
    : m_database{database}, m_clock{clock}, m_coach{std::move(coach)}, m_mapping{database, schema}, m_recorder{database,
                                                                                                        m_mapping,
                                                                                                        schema, clock}
{
}

Result<void> Act::record(const QList<Operation> &operations, const QMap<RecordName, std::optional<Record>> &shown)
{
    const Result<QString> recorded = m_recorder.record(m_coach.text, operations, shown);
    return recorded ? Result<void>{} : recorded.error();
}

Result<void> Act::save(const QList<QList<Operation>> &mutations)
{
    Transaction transaction{m_database};
    for (const QList<Operation> &operations : mutations)
        if (auto recorded = record(operations); !recorded) return recorded;
    return transaction.commit();
}

} // namespace alongside
