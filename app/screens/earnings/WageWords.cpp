// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/WageWords.h"

#include "app/screens/earnings/EarningsWords.h"
#include "app/screens/earnings/GuardWords.h"

namespace alongside {

std::optional<GuardLine> WageWords::lineOf(const WageCheck &check, const QString &name)
{
    if (!check.wage.rule) return std::nullopt;
    GuardLine line{.title = tr("Minimum wage"),
        .rule = GuardWords::ruleWords(check.wage.rule),
        .isProvisional = check.wage.rule->isProvisional()};
    if (!check.wage.hourly) {
        line.tone = GuardLines::Unknown;
        line.sentences = QStringList{
            tr("%1’s date of birth is not written, so the least for an hour is not known. It is written where their "
               "page is edited.")
                .arg(name)};
        line.remarks = line.sentences;
        return line;
    }
    const QString least = EarningsWords::money(*check.wage.hourly);
    line.figures.append({check.isApprenticeRate ? tr("The least for an hour, as an apprentice")
                                                : tr("The least for an hour at this age"),
        least});
    line.sentences.append(check.isApprenticeRate ? tr("The least for an hour is %1, as an apprentice.").arg(least)
                                                 : tr("The least for an hour is %1 at this age.").arg(least));
    if (!check.paid) return line;
    const QString paid = EarningsWords::money(*check.paid);
    line.figures.append({tr("What is typed comes to, for an hour"), paid});
    line.sentences.append(tr("What is typed comes to %1 for an hour.").arg(paid));
    if (!check.isBelow) return line;
    line.tone = GuardLines::Over;
    line.verdict = tr("Below the minimum wage");
    line.remarks =
        QStringList{tr("This is below the least that may be paid. Check the hours and the gross pay; if they "
                       "are right, ask welfare rights.")};
    line.sentences += line.remarks;
    return line;
}

} // namespace alongside
