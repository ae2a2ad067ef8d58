// SPDX-License-Identifier: Apache-2.0
#include "app/store/PlacementDraft.h"

namespace alongside {

namespace {

QString toText(PlacementWish::Purpose purpose)
{
    switch (purpose) {
    case PlacementWish::Purpose::Start:
        return QStringLiteral("start");
    case PlacementWish::Purpose::Change:
        return QStringLiteral("change");
    case PlacementWish::Purpose::Suspend:
        return QStringLiteral("suspend");
    case PlacementWish::Purpose::End:
        return QStringLiteral("end");
    }
    Q_UNREACHABLE();
}

} // namespace

DraftOwner placementForm(PlacementWish::Purpose purpose, const QString &about, const CoachId &coach)
{
    return {QStringLiteral("PlacementForm"), toText(purpose) + u' ' + about, coach};
}

} // namespace alongside
