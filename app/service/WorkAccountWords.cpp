// SPDX-License-Identifier: Apache-2.0
#include "app/service/WorkAccountWords.h"

namespace alongside {

QString workAccountWords(const OutsideAccount &known, const std::function<QString(Instant)> &when)
{
    if (known.subject.isEmpty()) return QStringLiteral("nobody has signed in with it yet");
    if (known.shutSince) return QStringLiteral("not renewed by the organisation since %1").arg(when(*known.shutSince));
    const QString vouched = known.vouched ? QStringLiteral("known there on %1").arg(when(*known.vouched))
                                          : QStringLiteral("it has been signed in with");
    if (known.refresh.isEmpty())
        return vouched + QStringLiteral("; not asked about again before the next sign-in: shut out by hand");
    if (known.unanswered)
        return vouched + QStringLiteral("; asked about every hour, no answer since %1").arg(when(*known.unanswered));
    return vouched + QStringLiteral("; asked about every hour");
}

} // namespace alongside
