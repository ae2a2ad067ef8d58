// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace alongside {

/// Where somebody can be referred to: the forms of the wire, of the store and of our review. One from a newer service
/// is kept, and shown by its code.
namespace route {
inline const QString dayService = QStringLiteral("dayService");
inline const QString accessToWork = QStringLiteral("accessToWork");
inline const QString connectToWork = QStringLiteral("connectToWork"); ///< or another mainstream employment service
inline const QString outsideProvider = QStringLiteral("outsideProvider");
inline const QString communityInterest = QStringLiteral("communityInterest");
inline const QString voluntarySector = QStringLiteral("voluntarySector");
inline const QString college = QStringLiteral("college");
inline const QString health = QStringLiteral("health");
inline const QString welfareRights = QStringLiteral("welfareRights");
} // namespace route

const QStringList &everyRoute();

/// The route that a yes in our review means: the option's code where the options are routes, otherwise that of the
/// question. Empty: it names none.
QString routeOfAnswer(const QString &linkId, const QString &code);

} // namespace alongside
