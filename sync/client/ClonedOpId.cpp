// SPDX-License-Identifier: Apache-2.0
#include "sync/client/ClonedOpId.h"

#include "sync/protocol/Codec.h"

#include <QJsonDocument>

namespace alongside {

namespace {

QString lineOf(const QString &opId) { return opId.section(QLatin1Char('.'), 0, -2); }

/// What it was called when it was sealed: the body still says it.
Result<QString> sealedName(Database &database, const QString &opId)
{
    const auto body = database.first(
        QStringLiteral("SELECT body FROM sync_outbox WHERE opId = ?"), [](const Row &row) { return row.blob(0); },
        opId);
    if (!body) return body.error();
    const QJsonObject sealed = QJsonDocument::fromJson(body->value_or(QByteArray{})).object();
    return sealed.value(QStringLiteral("opId")).toString(opId);
}

/// Where the last renamed one went of those that were sealed under the same device; empty: there is none.
Result<QString> lastLine(Database &database, const QString &device)
{
    const auto renamed = database.first(
        QStringLiteral("SELECT opId FROM sync_outbox WHERE instr(body, ?) > 0 AND instr(opId, ?) <> 1"
                       " ORDER BY seq DESC LIMIT 1"),
        [](const Row &row) { return row.text(0); }, QString{QStringLiteral("\"opId\":\"") + device + QLatin1Char('.')},
        QString{device + QLatin1Char('.')});
    if (!renamed) return renamed.error();
    return lineOf(renamed->value_or(QString{}));
}

QString newLine(const Mutation &refused)
{
    QJsonObject content = toJson(refused);
    content.remove(QStringLiteral("opId"));
    content.remove(QStringLiteral("seq"));
    return naturalId(QStringLiteral("Mutation"), {QString::fromUtf8(canonicalJson(content))});
}

} // namespace

Result<QString> clonedOpId(Database &database, const Mutation &refused)
{
    const auto sealed = sealedName(database, refused.opId);
    if (!sealed) return sealed.error();
    const auto last = lastLine(database, lineOf(*sealed));
    if (!last) return last.error();
    const bool isTaken = last->isEmpty() || *last == lineOf(refused.opId);
    const QString line = isTaken ? newLine(refused) : *last;
    return QString{line + QLatin1Char('.') + sealed->section(QLatin1Char('.'), -1)};
}

} // namespace alongside
