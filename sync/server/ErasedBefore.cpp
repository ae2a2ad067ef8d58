// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ErasedBefore.h"

#include <QPair>

namespace alongside {

namespace {

constexpr int versionThatErases = 9;
constexpr char betweenColumns = '\t';

} // namespace

QSet<QString> ErasedBefore::ids() const
{
    QSet<QString> ids;
    for (const One &one : all)
        ids.insert(one.record);
    return ids;
}

void ErasedBefore::add(const ErasedBefore &others) { all += others.without(*this).all; }

ErasedBefore ErasedBefore::without(const ErasedBefore &others) const
{
    QSet<QPair<QString, QString>> known;
    for (const One &one : others.all)
        known.insert({one.account, one.record});
    ErasedBefore rest;
    for (const One &one : all)
        if (!known.contains({one.account, one.record})) rest.all.append(one);
    return rest;
}

Result<ErasedBefore> ErasedBefore::readFrom(Database &database)
{
    const Result<int> version = database.schemaVersion();
    if (!version) return version.error();
    if (*version < versionThatErases) return ErasedBefore{};
    const auto rows = database.collect(
        QStringLiteral("SELECT account, record, root FROM erased ORDER BY account, record"), [](const Row &row) {
            return One{row.text(0), row.text(1), row.text(2)};
        });
    if (!rows) return rows.error();
    return ErasedBefore{*rows};
}

QByteArray ErasedBefore::toText() const
{
    QByteArray text;
    for (const One &one : all)
        text += one.account.toUtf8() + betweenColumns + one.record.toUtf8() + betweenColumns + one.root.toUtf8() + '\n';
    return text;
}

Result<ErasedBefore> ErasedBefore::fromText(const QByteArray &text)
{
    ErasedBefore before;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> columns = line.split(betweenColumns);
        if (line.isEmpty()) continue;
        if (columns.size() != 3)
            return Error{ErrorKind::Corrupt,
                QStringLiteral("what was erased is noted in lines of three ids, and one "
                               "of them is not")};
        before.all.append(
            {QString::fromUtf8(columns.at(0)), QString::fromUtf8(columns.at(1)), QString::fromUtf8(columns.at(2))});
    }
    return before;
}

} // namespace alongside
