// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PlaceNow.h"

#include <algorithm>

namespace alongside {

QStringList placesInCommon(const QList<Expectation> &current)
{
    if (current.isEmpty()) return {};
    const auto placesOf = [](const Expectation &each) {
        return QStringList{each.workStream.text, each.employer.text, each.site.text};
    };
    QStringList shared = placesOf(current.first());
    shared.removeAll(QString{});
    shared.removeIf([&](const QString &place) {
        return !std::all_of(
            current.begin(), current.end(), [&](const Expectation &each) { return placesOf(each).contains(place); });
    });
    return shared;
}

} // namespace alongside
