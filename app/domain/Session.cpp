// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Session.h"

namespace alongside {

QString toText(Session session) { return session == Session::Morning ? QStringLiteral("am") : QStringLiteral("pm"); }

std::optional<Session> sessionFromText(const QString &text)
{
    for (const Session session : everySession)
        if (text == toText(session)) return session;
    return std::nullopt;
}

Session sessionAt(QTime now, QTime afternoonStart)
{
    const int msEarly = 30 * 60 * 1000;
    return now.msecsSinceStartOfDay() + msEarly < afternoonStart.msecsSinceStartOfDay() ? Session::Morning
                                                                                        : Session::Afternoon;
}

} // namespace alongside
