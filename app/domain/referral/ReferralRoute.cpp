// SPDX-License-Identifier: Apache-2.0
#include "app/domain/referral/ReferralRoute.h"

#include <QHash>

namespace alongside {

const QStringList &everyRoute()
{
    static const QStringList routes{route::dayService, route::accessToWork, route::connectToWork,
        route::outsideProvider, route::communityInterest, route::voluntarySector, route::college, route::health,
        route::welfareRights};
    return routes;
}

QString routeOfAnswer(const QString &linkId, const QString &code)
{
    if (everyRoute().contains(code)) return code;
    static const QHash<QString, QString> questions{{QStringLiteral("job-help"), route::connectToWork},
        {QStringLiteral("college"), route::college}, {QStringLiteral("elsewhere"), route::dayService}};
    return questions.value(linkId);
}

} // namespace alongside
