// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/EarningsWords.h"

#include "app/screens/DayWords.h"

#include <QLocale>

namespace alongside {

QString EarningsWords::money(Pence amount)
{
    return QStringLiteral("£") + QLocale{}.toString(double(qAbs(amount.count)) / 100, 'f', 2);
}

QString EarningsWords::hours(int minutes)
{
    if (minutes % 60 == 0) return tr("%1 h").arg(minutes / 60);
    if (minutes < 60) return tr("%1 min").arg(minutes);
    return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString EarningsWords::week(QDate monday)
{
    const QLocale locale;
    const QDate sunday = monday.addDays(6);
    const QString last = locale.toString(sunday, QStringLiteral("d MMM"));
    if (monday.month() == sunday.month()) return QStringLiteral("%1–%2").arg(QString::number(monday.day()), last);
    return QStringLiteral("%1 – %2").arg(locale.toString(monday, QStringLiteral("d MMM")), last);
}

QString EarningsWords::day(QDate day) { return DayWords::shortDay(day); }

QString EarningsWords::wholeDay(QDate day) { return QLocale{}.toString(day, QStringLiteral("d MMMM yyyy")); }

QString EarningsWords::month(QDate day) { return DayWords::month(day); }

QString EarningsWords::source(Earnings::Source source)
{
    switch (source) {
    case Earnings::Source::Payslip:
        return tr("payslip");
    case Earnings::Source::Employer:
        return tr("employer");
    case Earnings::Source::Self:
        return tr("they said so");
    case Earnings::Source::Unknown:
        break;
    }
    return {};
}

QString EarningsWords::about(const Earnings &earnings)
{
    QStringList parts;
    if (earnings.minutes) parts.append(hours(*earnings.minutes));
    if (earnings.gross) parts.append(tr("%1 gross").arg(money(*earnings.gross)));
    if (earnings.net) parts.append(tr("%1 net").arg(money(*earnings.net)));
    if (earnings.paidOn.isValid()) parts.append(tr("paid %1").arg(day(earnings.paidOn)));
    if (earnings.source != Earnings::Source::Unknown) parts.append(source(earnings.source));
    if (earnings.isEstimated) parts.append(tr("estimated"));
    return parts.isEmpty() ? tr("Nothing written yet") : parts.join(QStringLiteral(" · "));
}

} // namespace alongside
