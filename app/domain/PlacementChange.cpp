// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PlacementChange.h"

namespace alongside {

QString toText(PlacementChange::What what)
{
    return what == PlacementChange::What::Terms ? QStringLiteral("terms") : QStringLiteral("pause");
}

PlacementChange::What placementChangeFromText(const QString &text)
{
    return text == QStringLiteral("terms") ? PlacementChange::What::Terms : PlacementChange::What::Pause;
}

} // namespace alongside
