// SPDX-License-Identifier: Apache-2.0
#include "app/domain/TypedTime.h"

#include "platform/base/ServiceZone.h"

#include <QDateTime>
#include <QRegularExpression>

namespace alongside {

QTime timeFromTyped(const QString &typed)
{
    static const QRegularExpression form{QStringLiteral(R"(^\s*(\d{1,2})[:.h ]?(\d{2})\s*$)")};
    const QRegularExpressionMatch match = form.match(typed);
    return match.hasMatch() ? QTime{match.captured(1).toInt(), match.captured(2).toInt()} : QTime{};
}

Instant instantOf(QDate day, QTime time)
{
    return Instant{std::chrono::milliseconds{QDateTime{day, time, serviceZone()}.toMSecsSinceEpoch()}};
}

} // namespace alongside
