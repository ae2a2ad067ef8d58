// SPDX-License-Identifier: Apache-2.0
#include "app/service/ErasureWords.h"

#include "app/service/pack/PersonRecords.h"

#include <QJsonDocument>

#include <algorithm>

namespace alongside {

void ErasureWords::line(const QString &account, const QString &what, const QString &which)
{
    m_call.print(QStringLiteral("%1\t%2\t%3").arg(account, what, which));
}

void ErasureWords::count(const QString &account, const QString &what, qsizetype number)
{
    if (number > 0) line(account, what, QString::number(number));
}

void ErasureWords::print(const ErasurePlan &plan)
{
    for (const ErasurePlan::Part &part : plan.parts) {
        for (auto kind = part.kinds.begin(); kind != part.kinds.end(); ++kind) {
            const RecordKind *known = m_service.sync().schema().find(kind.key());
            if (!known || !isSealedKind(*known)) count(part.account, kind.key(), kind.value());
        }
        count(part.account, QStringLiteral("removed before"), part.removed);
        for (const QString &id : part.mentions)
            line(part.account, QStringLiteral("stays without them"), id);
        for (const QString &id : part.shared)
            line(part.account, QStringLiteral("is about others too and stays for them: read its words"), id);
        count(part.account, QStringLiteral("mutations"), part.mutations.size());
        count(part.account, QStringLiteral("held mutations"), part.held.size());
        count(part.account, QStringLiteral("decisions about held ones"), part.decisions.size());
        count(part.account, QStringLiteral("pieces of photos and signatures"), part.chunks.size());
        count(part.account, QStringLiteral("snapshots"), part.snapshots);
        count(part.account, QStringLiteral("notes of a move"), part.moved.size());
    }
}

Result<void> ErasureWords::printNamesakes(const ErasurePlan &plan, const QStringList &names)
{
    for (const ErasurePlan::Part &part : plan.parts) {
        for (const RecordKind &kind : m_service.sync().schema().kinds()) {
            if (isSealedKind(kind)) continue;
            const Result<QList<Record>> records = m_service.sync().all(part.account, kind.type);
            if (!records) return records.error();
            for (const Record &record : *records) {
                const QString words = QString::fromUtf8(QJsonDocument{record.fields}.toJson(QJsonDocument::Compact));
                const bool isNamed = std::any_of(names.begin(), names.end(), [&words](const QString &name) {
                    return !name.isEmpty() && words.contains(name, Qt::CaseInsensitive);
                });
                if (isNamed && !plan.ids.contains(record.id))
                    line(part.account, QStringLiteral("has their name in its words"), kind.type + u' ' + record.id);
            }
        }
    }
    return {};
}

} // namespace alongside
