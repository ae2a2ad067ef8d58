// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Archive.h"

#include "sync/server/ServiceWriter.h"
#include "tests/sync/convergence/Act.h"

#include <QJsonDocument>

namespace alongside {

QMultiHash<QByteArray, Archive::Entry> Archive::entries()
{
    const auto rows = m_server.database().collect(
        QStringLiteral("SELECT opId, state, body FROM mutation WHERE device <> ? AND account = ?"),
        [](const Row &row) {
            return std::tuple{row.text(0), row.text(1), row.blob(2)};
        },
        QString::fromLatin1(serviceDevice), m_server.account());
    if (!rows) qFatal("the service's mutations cannot be read: %s", qPrintable(rows.error().detail));
    QMultiHash<QByteArray, Entry> entries;
    for (const auto &[opId, state, body] : *rows) {
        const auto mutation = mutationFromJson(QJsonDocument::fromJson(body).object());
        if (!mutation) qFatal("a stored mutation cannot be read: %s", qPrintable(mutation.error().detail));
        entries.insert(contentOf(*mutation), {opId, *resultStateFromName(state)});
    }
    return entries;
}

void Archive::noteBeforeRollback()
{
    const QList<QByteArray> contents = entries().keys();
    m_before = {contents.begin(), contents.end()};
}

void Archive::noteAfterRollback()
{
    const auto after = entries();
    for (const QByteArray &content : std::as_const(m_before))
        if (!after.contains(content)) m_takenAway.insert(content);
}

} // namespace alongside
