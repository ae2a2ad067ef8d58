// SPDX-License-Identifier: Apache-2.0
#include "app/store/AccessLog.h"

#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

Look lookIn(const Row &row) { return {{row.text(0)}, row.text(1), instantIn(row, 2).value_or(Instant{})}; }

} // namespace

Result<QList<Look>> AccessLog::latestOf(const PersonId &person, int most)
{
    return m_database.collect(QStringLiteral(R"sql(SELECT "coach", "what", "at" FROM "AccessLine"
            WHERE "person" = ? AND "what" <> 'concernOpened' ORDER BY "at" DESC, "id" DESC LIMIT ?)sql"),
        lookIn, person.text, most);
}

Result<QList<Look>> AccessLog::hereOf(const PersonId &person, int most)
{
    return m_database.collect(
        QStringLiteral("SELECT coach, what, at FROM look_here WHERE person = ? ORDER BY at DESC LIMIT ?"), lookIn,
        person.text, most);
}

} // namespace alongside
