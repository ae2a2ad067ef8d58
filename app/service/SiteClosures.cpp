// SPDX-License-Identifier: Apache-2.0
#include "app/service/SiteClosures.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int longestClosure = 366; // days; a site that closes for good is another matter

} // namespace

Result<Closure> daysTyped(const QString &typed)
{
    const qsizetype dots = typed.indexOf(QStringLiteral(".."));
    const QString last = dots < 0 ? typed : typed.mid(dots + 2);
    const Closure days{
        QDate::fromString(dots < 0 ? typed : typed.left(dots), Qt::ISODate), QDate::fromString(last, Qt::ISODate), {}};
    if (!days.from.isValid() || !days.to.isValid())
        return Error{ErrorKind::Rejected,
            QStringLiteral("days are written as 2026-12-24..2027-01-03, one day as 2026-12-25, not \"%1\"").arg(typed)};
    if (days.to < days.from)
        return Error{ErrorKind::Rejected, QStringLiteral("\"%1\" ends before it begins").arg(typed)};
    if (days.from.daysTo(days.to) >= longestClosure)
        return Error{ErrorKind::Rejected,
            QStringLiteral("\"%1\" is more than a year: \"close\" is for a site that ends").arg(typed)};
    return days;
}

Result<Closure> closureTyped(const QString &typed)
{
    const qsizetype equals = typed.indexOf(u'=');
    const QString reason = equals < 0 ? QString{} : typed.mid(equals + 1).trimmed();
    Result<Closure> closure = daysTyped(typed.left(equals));
    if (closure && reason.isEmpty())
        return Error{ErrorKind::Rejected, QStringLiteral("say why after \"%1=\": people ask").arg(typed.left(equals))};
    if (closure) closure->reason = reason;
    return closure;
}

QString toText(const Closure &closure)
{
    const QString from = closure.from.toString(Qt::ISODate);
    const QString days =
        closure.from == closure.to ? from : from + QStringLiteral("..") + closure.to.toString(Qt::ISODate);
    return days + u'=' + closure.reason;
}

QList<Closure> opened(const QList<Closure> &closures, const Closure &days)
{
    QList<Closure> left;
    for (const Closure &closure : closures) {
        if (closure.to < days.from || closure.from > days.to) {
            left.append(closure);
            continue;
        }
        if (closure.from < days.from) left.append({closure.from, days.from.addDays(-1), closure.reason});
        if (closure.to > days.to) left.append({days.to.addDays(1), closure.to, closure.reason});
    }
    return left;
}

QList<Closure> closedToo(const QList<Closure> &closures, const Closure &added)
{
    const bool isSo = std::any_of(closures.cbegin(), closures.cend(), [&added](const Closure &closure) {
        return closure.from <= added.from && closure.to >= added.to && closure.reason == added.reason;
    });
    if (isSo) return closures;
    QList<Closure> all = opened(closures, added);
    all.append(added);
    std::stable_sort(
        all.begin(), all.end(), [](const Closure &one, const Closure &other) { return one.from < other.from; });
    return all;
}

} // namespace alongside
