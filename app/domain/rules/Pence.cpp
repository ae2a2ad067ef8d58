// SPDX-License-Identifier: Apache-2.0
#include "app/domain/rules/Pence.h"

#include <QRegularExpression>

namespace alongside {

Pence &Pence::operator+=(Pence other)
{
    count += other.count;
    return *this;
}

std::optional<Pence> penceFromPounds(const QString &typed)
{
    static const QRegularExpression form{QStringLiteral("^\\x{00A3}?\\s?(\\d{1,7})(?:\\.(\\d{1,2}))?$")};
    const QRegularExpressionMatch match = form.match(typed.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    const qint64 pence = match.captured(2).leftJustified(2, QLatin1Char('0')).toLongLong();
    return Pence{match.captured(1).toLongLong() * 100 + pence};
}

QString toPounds(Pence amount)
{
    const qint64 size = qAbs(amount.count);
    const QString text = QStringLiteral("%1.%2").arg(size / 100).arg(size % 100, 2, 10, QLatin1Char('0'));
    return amount.count < 0 ? QLatin1Char('-') + text : text;
}

Pence roundedUpToFiftyPence(Pence amount) { return {(amount.count + 49) / 50 * 50}; }

Pence percentOf(Pence amount, int percent)
{
    Q_ASSERT(amount.count >= 0);
    return {(amount.count * percent + 50) / 100};
}

} // namespace alongside
