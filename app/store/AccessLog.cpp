// SPDX-License-Identifier: Apache-2.0
#include "app/store/AccessLog.h"

#include "app/store/ColumnValues.h"

namespace alongside {

Result<QList<Look>> AccessLog::latestOf(const PersonId &person, int most)
{
    return m_database.collect(
        QStringLiteral(R"sql(SELECT "coach", "what", "at" FROM "AccessLine" WHERE "person" = ?
                             ORDER BY "at" DESC, "id" DESC LIMIT ?)sql"),
        [](const Row &row) {
            return Look{{row.text(0)}, row.text(1), instantIn(row, 2).value_or(Instant{})};
        },
        person.text, most);
}

} // namespace alongside
