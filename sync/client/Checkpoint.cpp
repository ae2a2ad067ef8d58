// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Checkpoint.h"

#include <QJsonDocument>
#include <QMap>

namespace alongside {

namespace {

using Values = QMap<QString, QString>;

QString joined(const QStringList &names) { return names.join(QLatin1Char(' ')); }

QStringList split(const QString &names) { return names.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

QString textOf(const std::optional<Instant> &instant) { return instant ? toText(*instant) : QString{}; }

qint64 numberOr(const Values &values, const QString &name, qint64 otherwise)
{
    const auto found = values.constFind(name);
    return found == values.constEnd() ? otherwise : found->toLongLong();
}

StateToken tokenIn(const Values &values, const QString &name)
{
    return StateToken::fromText(values.value(name)).value_or(StateToken{});
}

QString textOf(const std::optional<Snapshot> &snapshot)
{
    if (!snapshot) return QLatin1String("");
    return QString::fromUtf8(QJsonDocument{toJson(*snapshot)}.toJson(QJsonDocument::Compact));
}

std::optional<Snapshot> snapshotFromText(const QString &text)
{
    if (text.isEmpty()) return std::nullopt;
    const auto snapshot = snapshotFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
    return snapshot ? std::optional{*snapshot} : std::nullopt;
}

Values toValues(const Checkpoint &checkpoint)
{
    return {
        {QStringLiteral("account"), checkpoint.account},
        {QStringLiteral("device"), checkpoint.device},
        {QStringLiteral("token"), checkpoint.token},
        {QStringLiteral("cursor"), checkpoint.cursor.text()},
        {QStringLiteral("pushEpoch"), QString::number(checkpoint.pushEpoch)},
        {QStringLiteral("ackedSeq"), QString::number(checkpoint.ackedSeq)},
        {QStringLiteral("forgottenSeq"), QString::number(checkpoint.forgottenSeq)},
        {QStringLiteral("cloned"), checkpoint.cloned},
        {QStringLiteral("scope"), checkpoint.scope},
        {QStringLiteral("types"), joined(checkpoint.types)},
        {QStringLiteral("lostTypes"), joined(checkpoint.lostTypes)},
        {QStringLiteral("gainedTypes"), joined(checkpoint.gainedTypes)},
        {QStringLiteral("gainedCursor"), checkpoint.gainedCursor.text()},
        {QStringLiteral("log"), QString::number(int(checkpoint.log))},
        {QStringLiteral("refetch"), QString::number(int(checkpoint.refetch))},
        {QStringLiteral("manifestTypes"), joined(checkpoint.manifestTypes)},
        {QStringLiteral("manifestAfter"), checkpoint.manifestAfter},
        {QStringLiteral("manifestSince"), QString::number(checkpoint.manifestSince)},
        {QStringLiteral("snapshot"), textOf(checkpoint.snapshot)},
        {QStringLiteral("snapshotFrom"), QString::number(checkpoint.snapshotFrom)},
        {QStringLiteral("snapshotFrame"), QString::number(checkpoint.snapshotFrame)},
        {QStringLiteral("snapshotRecords"), QString::number(checkpoint.snapshotRecords)},
        {QStringLiteral("snapshotFaults"), QString::number(checkpoint.snapshotFaults)},
        {QStringLiteral("historyFrom"), checkpoint.history.from.toString(Qt::ISODate)},
        {QStringLiteral("older"), QString::number(int(checkpoint.history.older))},
        {QStringLiteral("minWrite"), QString::number(checkpoint.minWrite)},
        {QStringLiteral("minRead"), QString::number(checkpoint.minRead)},
        {QStringLiteral("requestBytes"), QString::number(checkpoint.requestBytes)},
        {QStringLiteral("pageBytes"), QString::number(checkpoint.pageBytes)},
        {QStringLiteral("pushBytes"), QString::number(checkpoint.pushBytes)},
        {QStringLiteral("etag"), QString::fromLatin1(checkpoint.etag)},
        {QStringLiteral("heldAskedAt"), textOf(checkpoint.heldAskedAt)},
        {QStringLiteral("heldAskedSeq"), QString::number(checkpoint.heldAskedSeq)},
        {QStringLiteral("prunedOn"), checkpoint.prunedOn},
        {QStringLiteral("receivedAt"), textOf(checkpoint.receivedAt)},
    };
}

Checkpoint fromValues(const Values &values)
{
    Checkpoint checkpoint;
    checkpoint.account = values.value(QStringLiteral("account"));
    checkpoint.device = values.value(QStringLiteral("device"));
    checkpoint.token = values.value(QStringLiteral("token"));
    checkpoint.cursor = tokenIn(values, QStringLiteral("cursor"));
    checkpoint.pushEpoch = numberOr(values, QStringLiteral("pushEpoch"), 0);
    checkpoint.ackedSeq = numberOr(values, QStringLiteral("ackedSeq"), 0);
    checkpoint.forgottenSeq = numberOr(values, QStringLiteral("forgottenSeq"), 0);
    checkpoint.cloned = values.value(QStringLiteral("cloned"));
    checkpoint.scope = values.value(QStringLiteral("scope"));
    checkpoint.types = split(values.value(QStringLiteral("types")));
    checkpoint.lostTypes = split(values.value(QStringLiteral("lostTypes")));
    checkpoint.gainedTypes = split(values.value(QStringLiteral("gainedTypes")));
    checkpoint.gainedCursor = tokenIn(values, QStringLiteral("gainedCursor"));
    checkpoint.log = Checkpoint::Log(numberOr(values, QStringLiteral("log"), 0));
    checkpoint.refetch = Checkpoint::Refetch(numberOr(values, QStringLiteral("refetch"), 0));
    checkpoint.manifestTypes = split(values.value(QStringLiteral("manifestTypes")));
    checkpoint.manifestAfter = values.value(QStringLiteral("manifestAfter"));
    checkpoint.manifestSince = numberOr(values, QStringLiteral("manifestSince"), 0);
    checkpoint.snapshot = snapshotFromText(values.value(QStringLiteral("snapshot")));
    checkpoint.snapshotFrom = numberOr(values, QStringLiteral("snapshotFrom"), 0);
    checkpoint.snapshotFrame = numberOr(values, QStringLiteral("snapshotFrame"), 0);
    checkpoint.snapshotRecords = numberOr(values, QStringLiteral("snapshotRecords"), 0);
    checkpoint.snapshotFaults = int(numberOr(values, QStringLiteral("snapshotFaults"), 0));
    checkpoint.history.from = QDate::fromString(values.value(QStringLiteral("historyFrom")), Qt::ISODate);
    checkpoint.history.older = History::Older(numberOr(values, QStringLiteral("older"), 0));
    checkpoint.minWrite = int(numberOr(values, QStringLiteral("minWrite"), 0));
    checkpoint.minRead = int(numberOr(values, QStringLiteral("minRead"), 0));
    checkpoint.requestBytes = numberOr(values, QStringLiteral("requestBytes"), checkpoint.requestBytes);
    checkpoint.pageBytes = numberOr(values, QStringLiteral("pageBytes"), checkpoint.pageBytes);
    checkpoint.pushBytes = numberOr(values, QStringLiteral("pushBytes"), checkpoint.pushBytes);
    checkpoint.etag = values.value(QStringLiteral("etag")).toLatin1();
    checkpoint.heldAskedAt = instantFromText(values.value(QStringLiteral("heldAskedAt")));
    checkpoint.heldAskedSeq = numberOr(values, QStringLiteral("heldAskedSeq"), 0);
    checkpoint.prunedOn = values.value(QStringLiteral("prunedOn"));
    checkpoint.receivedAt = instantFromText(values.value(QStringLiteral("receivedAt")));
    return checkpoint;
}

Result<Values> storedValues(Database &database, const QString &condition = {})
{
    const auto rows =
        database.collect(QStringLiteral("SELECT name, value FROM sync_checkpoint ") + condition, [](const Row &row) {
            return std::pair{row.text(0), row.text(1)};
        });
    if (!rows) return rows.error();
    Values values;
    for (const auto &[name, value] : *rows)
        values.insert(name, value);
    return values;
}

} // namespace

bool Checkpoint::isRecentMissing() const
{
    return snapshot && snapshotFrame < snapshot->sections.value(0).frames.size();
}

Result<Checkpoint> Checkpoint::load(Database &database)
{
    const auto values = storedValues(database);
    if (!values) return values.error();
    return fromValues(*values);
}

Result<Checkpoint> Checkpoint::loadForSealing(Database &database)
{
    const auto values =
        storedValues(database, QStringLiteral("WHERE name IN ('device', 'forgottenSeq', 'requestBytes')"));
    if (!values) return values.error();
    return fromValues(*values);
}

Result<void> Checkpoint::save(Database &database) const
{
    const auto stored = storedValues(database);
    if (!stored) return stored.error();
    const Values values = toValues(*this);
    for (auto entry = values.constBegin(); entry != values.constEnd(); ++entry) {
        if (stored->contains(entry.key()) && stored->value(entry.key()) == entry.value()) continue;
        const auto written = database.run(QStringLiteral("INSERT OR REPLACE INTO sync_checkpoint VALUES (?, ?)"),
            entry.key(), entry.value().isNull() ? QStringLiteral("") : entry.value());
        if (!written) return written.error();
    }
    return {};
}

} // namespace alongside
