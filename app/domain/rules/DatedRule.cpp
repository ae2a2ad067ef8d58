// SPDX-License-Identifier: Apache-2.0
#include "app/domain/rules/DatedRule.h"

namespace alongside {

bool DatedRule::isProvisional() const
{
    return confidence != QStringLiteral("high") && confidence != QStringLiteral("very high");
}

bool DatedRule::isInForceOn(QDate day) const { return from <= day && (!to.isValid() || day <= to); }

QString DatedRule::citation() const { return QStringLiteral("%1 v%2").arg(id).arg(version); }

std::optional<Pence> DatedRule::money(const char *figure) const
{
    const QJsonValue value = figures.value(QLatin1String{figure});
    if (!value.isDouble()) return std::nullopt;
    return Pence{value.toInteger()};
}

std::optional<int> DatedRule::number(const char *figure) const
{
    const QJsonValue value = figures.value(QLatin1String{figure});
    if (!value.isDouble()) return std::nullopt;
    return value.toInt();
}

QString DatedRule::text(const char *figure) const { return figures.value(QLatin1String{figure}).toString(); }

} // namespace alongside
