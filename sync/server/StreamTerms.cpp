// SPDX-License-Identifier: Apache-2.0
#include "sync/server/StreamTerms.h"

#include "sync/protocol/Codec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace alongside {

namespace {

/// Nothing where the variable of the template was left as it was.
QString valueIn(const QUrlQuery &query, const char *name)
{
    const QString value = query.queryItemValue(QLatin1String{name}, QUrl::FullyDecoded);
    return value == QLatin1Char('{') + QLatin1String{name} + QLatin1Char('}') ? QString{} : value;
}

const QString syncName = QStringLiteral("Sync");
const QString changedName = QStringLiteral("changed");
const QByteArray dataField = "data: ";

QStringList typesIn(const QString &types)
{
    return types == QLatin1String{"*"} ? QStringList{} : types.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

} // namespace

StreamTerms StreamTerms::of(const QByteArray &target)
{
    const qsizetype question = target.indexOf('?');
    const QUrlQuery query{question < 0 ? QString{} : QString::fromLatin1(target.mid(question + 1))};
    StreamTerms terms;
    terms.types = typesIn(valueIn(query, "types"));
    if (valueIn(query, "closeafter") == QLatin1String{"state"}) terms.until = Until::Change;
    terms.ping = std::chrono::seconds{valueIn(query, "ping").toUShort()}; // 0 for what is no number
    return terms;
}

QStringList StreamTerms::namesAmong(const QStringList &kinds) const
{
    if (types.isEmpty()) return {syncName};
    QStringList names = types;
    names.removeIf([&](const QString &name) { return name != syncName && !kinds.contains(name); });
    names.removeDuplicates();
    return names;
}

QByteArray StreamTerms::underNames(const QByteArray &event, const QStringList &names)
{
    if (names == QStringList{syncName}) return event;
    const qsizetype from = event.indexOf(dataField) + dataField.size();
    const QByteArray data = event.mid(from, event.indexOf('\n', from) - from);
    QJsonObject change = QJsonDocument::fromJson(data).object();
    QJsonObject changed = change.value(changedName).toObject();
    for (const QString &account : changed.keys()) {
        QJsonObject states;
        for (const QString &name : names)
            states.insert(name, changed.value(account)[syncName]);
        changed.insert(account, states);
    }
    change.insert(changedName, changed);
    return event.left(from) + canonicalJson(change) + event.mid(from + data.size());
}

} // namespace alongside
