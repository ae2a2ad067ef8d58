// SPDX-License-Identifier: Apache-2.0
#include "app/screens/mypage/LookWords.h"

#include "app/screens/DayWords.h"

#include <algorithm>

namespace alongside {

namespace {

const QString pageOpened = QStringLiteral("opened");

/// One sentence: the latest of some looks, and how many they are.
struct Looks {
    Look last = {};
    int times = 1;
};

/// Papers are told one by one: each is somewhere now.
bool isOneMore(const Looks &looks, const Look &look)
{
    return look.what == pageOpened && looks.last.what == pageOpened && look.by == looks.last.by
        && Clock::localDateOf(look.at) == Clock::localDateOf(looks.last.at);
}

QList<Looks> gathered(const QList<Look> &looks)
{
    QList<Looks> all;
    for (const Look &look : looks) {
        const auto same =
            std::find_if(all.begin(), all.end(), [&](const Looks &each) { return isOneMore(each, look); });
        if (same == all.end())
            all.append({look});
        else
            ++same->times;
    }
    return all;
}

} // namespace

QStringList LookWords::of(const QList<Look> &looks, const QHash<QString, QString> &names, QDate today)
{
    QStringList words;
    for (const Looks &each : gathered(looks)) {
        const QString name = names.value(each.last.by.text);
        words.append(said(each.last, each.times, name.isEmpty() ? tr("Somebody at the office") : name, today));
    }
    return words;
}

QString LookWords::said(const Look &last, int times, const QString &who, QDate today)
{
    const QString at = when(last.at, today);
    if (last.what == QStringLiteral("exported")) return tr("%1 saved a paper about you %2.", "who, when").arg(who, at);
    if (last.what == QStringLiteral("printed")) return tr("%1 printed a paper about you %2.", "who, when").arg(who, at);
    if (times == 1) return tr("%1 opened your page %2.", "who, when").arg(who, at);
    return tr("%1 opened your page %n times that day, last %2.", "who, when", times).arg(who, at);
}

QString LookWords::when(Instant at, QDate today)
{
    const QDate day = Clock::localDateOf(at);
    return day == today ? tr("today at %1").arg(DayWords::time(at))
                        : tr("on %1 at %2", "day, time").arg(DayWords::day(day), DayWords::time(at));
}

} // namespace alongside
