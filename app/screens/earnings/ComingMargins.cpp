// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/ComingMargins.h"

#include "app/domain/earnings/MarginChange.h"
#include "app/screens/earnings/EarningsWords.h"
#include "app/store/EarningsStore.h"
#include "app/store/PersonStore.h"
#include "app/store/RuleStore.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int weeksBefore = 9; // two assessment periods

QString marginInWords(Pence margin)
{
    return margin < Pence{0} ? QStringLiteral("−") + EarningsWords::money(margin) : EarningsWords::money(margin);
}

} // namespace

Result<ComingMargins::Found> ComingMargins::after(Database &database, QDate today)
{
    const auto book = RuleStore{database}.book();
    if (!book) return book.error();
    const QDate day = nextRuleDay(*book, today);
    if (!day.isValid()) return Found{};
    const auto cases = EarningsStore{database}.casesBetween(weekOf(today).addDays(-7 * weeksBefore), today);
    if (!cases) return cases.error();
    const QList<MarginChange> changes = marginChangesOn(*book, *cases, today, day);
    Found found;
    for (const MarginChange &change : changes) {
        const auto person = PersonStore{database}.find(change.person);
        if (!person) return person.error();
        if (!*person || (*person)->status == Person::Status::Left) continue; // gone meanwhile
        const QString before = marginInWords(change.before);
        const QString after = marginInWords(change.after);
        found.lines.append({change.person.text, (*person)->likedName(),
            tr("%1 until then, %2 from then on, with hours and pay as they are").arg(before, after), before, after});
    }
    std::sort(found.lines.begin(), found.lines.end(), [](const MarginLine &left, const MarginLine &right) {
        return QString::localeAwareCompare(left.name, right.name) < 0;
    });
    found.sentence = sentenceOf(day, int(found.lines.size()));
    return found;
}

QString ComingMargins::sentenceOf(QDate day, int people)
{
    const QString words = EarningsWords::wholeDay(day);
    if (people == 0) return tr("On %1 new figures begin. Nobody’s margin is known to change.").arg(words);
    return tr("On %1 the margin of %n people changes", "", people).arg(words);
}

} // namespace alongside
