// SPDX-License-Identifier: Apache-2.0
#include "app/store/ConcernStore.h"

#include "app/records/ConcernFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/ColumnValues.h"
#include "sync/protocol/JsonReader.h"
#include "sync/protocol/Messages.h"

#include <algorithm>

namespace alongside {

namespace {

struct Sealed {
    QString id, key;
    QByteArray box;
};

Sealed sealedIn(const Row &row) { return {row.text(0), row.text(1), bytesOfText(row.text(2))}; }

std::optional<Concern> opened(const Sealed &sealed, const KeyPair &keys)
{
    const auto plain = openedWith(keys, sealed.box);
    return plain ? concernFromPlainText(*plain) : std::nullopt;
}

} // namespace

Result<Safeguarding> ConcernStore::safeguarding()
{
    Safeguarding said;
    const auto read = m_database.collect(
        QStringLiteral(R"sql(SELECT "name", "value" FROM "Rule" WHERE "set" = ?)sql"),
        [&said](const Row &row) {
            const QJsonObject value = mapIn(row, 1);
            if (row.text(0) == concernKeyRule)
                said.concernKey = bytesOfText(value.value(QStringLiteral("key")).toString());
            if (row.text(0) == dutyPhoneRule) said.dutyPhone = value.value(QStringLiteral("phone")).toString();
            return 0;
        },
        safeguardingSet);
    if (!read) return read.error();
    return said;
}

Result<QList<ConcernStore::Own>> ConcernStore::ofWriter(const CoachId &coach, const KeyPair &keys)
{
    const auto copies = m_database.collect(
        QStringLiteral("SELECT id, sealed FROM concern_copy WHERE coach = ? ORDER BY id DESC"),
        [](const Row &row) {
            return Sealed{row.text(0), {}, row.blob(1)};
        },
        coach.text);
    if (!copies) return copies.error();
    QList<Own> own;
    for (const Sealed &copy : *copies) {
        const auto concern = opened(copy, keys);
        if (!concern) continue; // sealed under a PIN that was forgotten
        const auto way = wayOf(concern->id);
        if (!way) return way.error();
        own.append({*concern, *way});
    }
    return own;
}

Result<ConcernStore::Own::Way> ConcernStore::wayOf(const ConcernId &concern)
{
    enum Count { Waiting, Held };
    const auto counted = m_database.first(
        QStringLiteral("SELECT sum(result IS NULL), sum(result = ?) FROM sync_outbox JOIN sync_touch USING (seq)"
                       " WHERE type = ? AND id = ?"),
        [](const Row &row) {
            return QList<qint64>{row.integer(0), row.integer(1)};
        },
        int(MutationResult::State::Held), kind::concern, concern.text);
    if (!counted) return counted.error();
    const QList<qint64> counts = counted->value_or(QList<qint64>{0, 0});
    if (counts[Waiting] > 0) return Own::Way::Waiting;
    return counts[Held] > 0 ? Own::Way::Held : Own::Way::Received; // forgotten by the outbox: long received
}

Result<QHash<QString, KeyPair>> ConcernStore::concernKeysFor(const KeyPair &keys)
{
    QHash<QString, KeyPair> concernKeys;
    const auto read = m_database.collect(
        QStringLiteral(R"sql(SELECT "of", "sealed" FROM "ConcernSeal" WHERE "to" = ?)sql"),
        [&](const Row &row) {
            const auto secret = openedWith(keys, bytesOfText(row.text(1)));
            if (secret) concernKeys.insert(row.text(0), {bytesOfText(row.text(0)), *secret});
            return 0;
        },
        base64Url(keys.publicKey));
    if (!read) return read.error();
    return concernKeys;
}

Result<ConcernStore::Received> ConcernStore::forLead(const KeyPair &keys)
{
    const auto concernKeys = concernKeysFor(keys);
    if (!concernKeys) return concernKeys.error();
    const auto boxes = m_database.collect(
        QStringLiteral(R"sql(SELECT "id", "key", "sealed" FROM "Concern" ORDER BY "id" DESC)sql"), sealedIn);
    if (!boxes) return boxes.error();
    Received received;
    for (const Sealed &box : *boxes) {
        const auto concern = opened(box, concernKeys->value(box.key));
        if (concern)
            received.concerns.append(*concern);
        else
            ++received.shut;
    }
    if (auto read = readOutcomes(*concernKeys, received); !read) return read.error();
    return received;
}

Result<void> ConcernStore::readOutcomes(const QHash<QString, KeyPair> &concernKeys, Received &received)
{
    const auto boxes = m_database.collect(
        QStringLiteral(R"sql(SELECT "id", "key", "sealed" FROM "ConcernOutcome" ORDER BY "id")sql"), sealedIn);
    if (!boxes) return boxes.error();
    for (const Sealed &box : *boxes) {
        const auto plain = openedWith(concernKeys.value(box.key), box.box);
        const auto outcome = plain ? concernOutcomeFromPlainText(*plain) : std::nullopt;
        if (outcome) received.outcomes[outcome->concern].append(*outcome);
    }
    return {};
}

Result<bool> ConcernStore::isPublished(const CoachId &coach, const QByteArray &publicKey)
{
    const auto found = m_database.first(
        QStringLiteral(R"sql(SELECT 1 FROM "CoachKey" WHERE "coach" = ? AND "publicKey" = ?)sql"),
        [](const Row &) { return true; }, coach.text, base64Url(publicKey));
    if (!found) return found.error();
    return found->has_value();
}

} // namespace alongside
