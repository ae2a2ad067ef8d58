// SPDX-License-Identifier: Apache-2.0
#include "app/domain/earnings/Earnings.h"

namespace alongside {

QDate weekOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

QString toText(Earnings::Source source)
{
    switch (source) {
    case Earnings::Source::Payslip:
        return QStringLiteral("payslip");
    case Earnings::Source::Employer:
        return QStringLiteral("employer");
    case Earnings::Source::Self:
        return QStringLiteral("self");
    case Earnings::Source::Unknown:
        break;
    }
    return {};
}

Earnings::Source earningsSourceFromText(const QString &text)
{
    for (const auto source : {Earnings::Source::Payslip, Earnings::Source::Employer, Earnings::Source::Self})
        if (text == toText(source)) return source;
    return Earnings::Source::Unknown;
}

} // namespace alongside
