// SPDX-License-Identifier: Apache-2.0
#include "app/records/EarningsFields.h"

#include "app/records/FieldList.h"

namespace alongside {

namespace {

std::optional<int> penceOf(const std::optional<Pence> &amount)
{
    return amount ? std::optional{int(amount->count)} : std::nullopt;
}

} // namespace

QJsonObject earningsKeyOf(const PersonId &person, const QString &job, QDate week)
{
    return FieldList{}.add("person", person).add("job", job).add("week", week).object();
}

QJsonObject fieldsOf(const Earnings &earnings)
{
    QJsonObject fields = FieldList{}
                             .add("person", earnings.person)
                             .add("job", earnings.job)
                             .add("week", earnings.week)
                             .add("minutes", earnings.minutes)
                             .add("grossPence", penceOf(earnings.gross))
                             .add("netPence", penceOf(earnings.net))
                             .add("paidOn", earnings.paidOn)
                             .add("source", toText(earnings.source))
                             .add("workedOutWith", earnings.workedOutWith)
                             .add("by", earnings.by)
                             .add("at", earnings.at)
                             .object();
    if (earnings.isEstimated) fields.insert(QStringLiteral("estimated"), true);
    return fields;
}

} // namespace alongside
