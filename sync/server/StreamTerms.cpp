// SPDX-License-Identifier: Apache-2.0
#include "sync/server/StreamTerms.h"

#include <QUrlQuery>

namespace alongside {

namespace {

/// Nothing where the variable of the template was left as it was.
QString valueIn(const QUrlQuery &query, const char *name)
{
    const QString value = query.queryItemValue(QLatin1String{name}, QUrl::FullyDecoded);
    return value == QLatin1Char('{') + QLatin1String{name} + QLatin1Char('}') ? QString{} : value;
}

StreamTerms::Hears hearsOf(const QString &types)
{
    const bool hasAll = types.isEmpty() || types == QLatin1String{"*"};
    return hasAll || types.split(QLatin1Char(',')).contains(QLatin1String{"Sync"}) ? StreamTerms::Hears::Changes
                                                                                   : StreamTerms::Hears::Nothing;
}

} // namespace

StreamTerms StreamTerms::of(const QByteArray &target)
{
    const qsizetype question = target.indexOf('?');
    const QUrlQuery query{question < 0 ? QString{} : QString::fromLatin1(target.mid(question + 1))};
    StreamTerms terms;
    terms.hears = hearsOf(valueIn(query, "types"));
    if (valueIn(query, "closeafter") == QLatin1String{"state"}) terms.until = Until::Change;
    terms.ping = std::chrono::seconds{valueIn(query, "ping").toUShort()}; // 0 for what is no number
    return terms;
}

} // namespace alongside
