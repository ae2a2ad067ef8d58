// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/DepartureWords.h"

#include "app/screens/DayWords.h"

namespace alongside {

namespace {

constexpr int mostInALine = 2;

} // namespace

QString DepartureWords::one(const Departure &departure)
{
    return tr("%1 moved to %2 on %3.").arg(departure.name, departure.service, DayWords::day(departure.on));
}

QString DepartureWords::several(const QList<Departure> &departures)
{
    if (departures.size() > mostInALine)
        return tr("%n people moved to another service: find them by name.", nullptr, int(departures.size()));
    QStringList sentences;
    for (const Departure &departure : departures)
        sentences.append(one(departure));
    return sentences.join(QLatin1Char(' '));
}

} // namespace alongside
