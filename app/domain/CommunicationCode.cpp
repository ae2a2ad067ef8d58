// SPDX-License-Identifier: Apache-2.0
#include "app/domain/CommunicationCode.h"

namespace alongside {

const QStringList &everyCommunicationCode()
{
    static const QStringList codes{QStringLiteral("makaton"), QStringLiteral("signLanguage"),
        QStringLiteral("pictureCards"), QStringLiteral("objects"), QStringLiteral("device"),
        QStringLiteral("shortSentences"), QStringLiteral("time"), QStringLiteral("easyRead"),
        QStringLiteral("largePrint"), QStringLiteral("braille"), QStringLiteral("written"), QStringLiteral("reads"),
        QStringLiteral("hearingAid"), QStringLiteral("lipReading"), QStringLiteral("interpreter"),
        QStringLiteral("advocate")};
    return codes;
}

const QStringList &everyAlertKind()
{
    static const QStringList kinds{
        QStringLiteral("seizures"), QStringLiteral("allergy"), QStringLiteral("neverAlone"), QStringLiteral("health")};
    return kinds;
}

} // namespace alongside
