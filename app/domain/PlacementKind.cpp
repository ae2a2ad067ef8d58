// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PlacementKind.h"

namespace alongside {

namespace {

const QStringList &paidKinds()
{
    static const QStringList kinds{QStringLiteral("permittedWork"), QStringLiteral("supportedPermittedWork"),
        QStringLiteral("paidEmployment"), QStringLiteral("apprenticeship")};
    return kinds;
}

} // namespace

QStringList everyPlacementKind()
{
    const QStringList unpaid{QStringLiteral("dayService"), QStringLiteral("workPreparation"),
        QStringLiteral("workExperience"), QStringLiteral("jobTrial"), QStringLiteral("voluntary")};
    return unpaid + paidKinds();
}

bool isPaidKind(const QString &kind) { return paidKinds().contains(kind); }

bool isWorkKind(const QString &kind)
{
    return kind != QLatin1String("dayService") && everyPlacementKind().contains(kind);
}

} // namespace alongside
