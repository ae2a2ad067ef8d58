// SPDX-License-Identifier: Apache-2.0
#include "platform/net/HttpDate.h"

#include <QDateTime>
#include <QLocale>

namespace alongside {

std::optional<Instant> httpDate(const QByteArray &value)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid()) return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return Instant{std::chrono::milliseconds{date.toMSecsSinceEpoch()}};
}

} // namespace alongside
