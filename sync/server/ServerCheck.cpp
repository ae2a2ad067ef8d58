// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Codec.h"
#include "sync/server/ChunkRows.h"
#include "sync/server/ErasedRecords.h"
#include "sync/server/ServerStore.h"

#include <QJsonDocument>

#include <array>

namespace alongside {

namespace {

/// A question whose every answer is a breach: two columns, where and what.
struct Question {
    const char *breach; ///< "%1" is the first column, "%2" the second
    const char *sql;
};

constexpr std::array questions{
    Question{"account %1: record %2 has a revision above the account's counter",
        "SELECT r.account, r.id FROM record r JOIN account a ON a.id = r.account "
        "WHERE r.modseq > a.modseq OR r.modseq < 1 OR r.created < 1 OR r.created > r.modseq"},
    Question{"account %1: record %2 belongs to no account",
        "SELECT r.account, r.id FROM record r LEFT JOIN account a ON a.id = r.account WHERE a.id IS NULL"},
    Question{"account %1: two records share revision %2",
        "SELECT account, modseq FROM record GROUP BY account, modseq HAVING COUNT(*) > 1"},
    Question{"account %1: mutation %2 gave out a revision above the account's counter",
        "SELECT m.account, m.opId FROM mutation m JOIN account a ON a.id = m.account WHERE m.lastModseq > a.modseq"},
    Question{"account %1: mutation %2 has a range of revisions that is none",
        "SELECT account, opId FROM mutation WHERE firstModseq > lastModseq OR (firstModseq = 0) <> (lastModseq = 0)"},
    Question{"account %1: mutation %2 was received above what is acknowledged",
        "SELECT m.account, m.opId FROM mutation m LEFT JOIN deviceAccount d "
        "ON d.account = m.account AND d.device = m.device WHERE d.acked IS NULL OR m.seq > d.acked OR m.seq < 1"},
    Question{"account %1: conflict %2 is listed as open and is not",
        "SELECT o.account, o.conflict FROM openConflict o LEFT JOIN record r "
        "ON r.account = o.account AND r.id = o.conflict WHERE r.id IS NULL OR r.gone <> 0"},
    Question{"account %1: open conflict %2 is about no record",
        "SELECT o.account, o.conflict FROM openConflict o LEFT JOIN record r "
        "ON r.account = o.account AND r.id = o.record WHERE r.id IS NULL"},
    Question{"account %1: a record is held for mutation %2, which is not held",
        "SELECT h.account, h.opId FROM heldRecord h LEFT JOIN mutation m "
        "ON m.account = h.account AND m.opId = h.opId WHERE m.opId IS NULL OR m.state <> 'held'"},
    Question{"account %1: mutation %2 is held without a reason",
        "SELECT account, opId FROM mutation WHERE state = 'held' AND heldBecause = ''"},
    Question{"account %1: device %2 is shut out and its key is still here",
        "SELECT account, id FROM device WHERE state IN ('revoked', 'lost') AND fileKey IS NOT NULL"},
    Question{"account %1: chunk %2 is named by a record and counted as unused, or the other way round",
        "SELECT c.account, c.id FROM chunk c WHERE (c.unusedSince = '') <> EXISTS "
        "(SELECT 1 FROM chunkUse u WHERE u.account = c.account AND u.chunk = c.id)"},
    Question{"account %1: chunk %2 has no bytes, or other than it should",
        "SELECT c.account, c.id FROM chunk c LEFT JOIN chunkBytes b ON b.account = c.account "
        "AND b.chunk = c.id || c.place WHERE b.chunk IS NULL OR length(b.bytes) <> c.size"},
    Question{"account %1: record %2 has moved and is still here",
        "SELECT m.account, m.record FROM moved m JOIN record r ON r.account = m.account AND r.id = m.record "
        "WHERE r.gone = 0"},
    Question{"account %1: record %2 has moved to a service that is not here",
        "SELECT m.account, m.record FROM moved m LEFT JOIN account a ON a.id = m.movedTo WHERE a.id IS NULL"},
    Question{"account %1: something was taken out of mutation %2, which never came",
        "SELECT e.account, e.opId FROM erasedBody e LEFT JOIN mutation m ON m.account = e.account "
        "AND m.opId = e.opId WHERE m.opId IS NULL"},
    Question{"account %1: chunk %2 has bytes that nobody counts",
        "SELECT b.account, b.chunk FROM chunkBytes b LEFT JOIN chunk c ON c.account = b.account "
        "AND c.id = rtrim(b.chunk, '+') AND c.id || c.place = b.chunk WHERE c.id IS NULL"},
    Question{"account %1: attachments have %2 bytes, and another number is kept as their total",
        "SELECT a.id, COALESCE(SUM(c.size), 0) FROM account a LEFT JOIN chunk c ON c.account = a.id "
        "LEFT JOIN chunkTotal t ON t.account = a.id GROUP BY a.id, t.bytes "
        "HAVING COALESCE(SUM(c.size), 0) <> COALESCE(t.bytes, 0)"},
    Question{"account %1: record %2 names a chunk and is gone or was never here",
        "SELECT u.account, u.record FROM chunkUse u LEFT JOIN record r ON r.account = u.account AND r.id = u.record "
        "WHERE r.id IS NULL OR r.gone <> 0"},
    Question{"account %1: a frame of snapshot %2 belongs to none",
        "SELECT f.account, f.snapshot FROM snapshotFrame f LEFT JOIN snapshot s ON s.account = f.account "
        "AND s.id = f.snapshot WHERE s.id IS NULL"},
    Question{"account %1: mutation %2 was mended by a decision that nobody made",
        "SELECT h.account, h.opId FROM heldMend h LEFT JOIN heldDecision d ON d.account = h.account "
        "AND d.id = h.decision LEFT JOIN mutation m ON m.account = h.account AND m.opId = h.opId "
        "WHERE d.id IS NULL OR m.opId IS NULL"},
    Question{"account %1: history was cut at a revision that is still to come (%2)",
        "SELECT f.account, f.modseq FROM fork f JOIN account a ON a.id = f.account WHERE f.modseq > a.modseq"},
};

constexpr std::array erasureQuestions{
    Question{"account %1: record %2 has been erased and still says something",
        "SELECT e.account, e.record FROM erased e JOIN record r ON r.account = e.account AND r.id = e.record "
        "WHERE r.gone = 0 OR length(r.doc) > 2 OR length(r.authors) > 2"},
    Question{"account %1: record %2 has been erased and is still asked about, held or moved",
        "SELECT e.account, e.record FROM erased e WHERE EXISTS (SELECT 1 FROM openConflict o "
        "WHERE o.account = e.account AND (o.record = e.record OR o.conflict = e.record)) OR EXISTS (SELECT 1 FROM "
        "heldRecord h WHERE h.account = e.account AND h.record = e.record) OR EXISTS (SELECT 1 FROM moved m "
        "WHERE m.account = e.account AND m.record = e.record) OR EXISTS (SELECT 1 FROM chunkUse u "
        "WHERE u.account = e.account AND u.record = e.record)"},
};

/// What cannot be read is told like any breach, and the rest is read all the same.
Result<QStringList> orDamage(const Result<QStringList> &found)
{
    if (found || found.error().kind != ErrorKind::Corrupt) return found;
    return QStringList{
        QStringLiteral("a part of the database is damaged: restore a backup (%1)").arg(found.error().detail)};
}

Result<QStringList> ask(Database &database, const Question &question)
{
    const auto breaches = database.collect(QString::fromLatin1(question.sql),
        [&](const Row &row) { return QString::fromLatin1(question.breach).arg(row.text(0), row.text(1)); });
    if (!breaches) return breaches.error();
    return QStringList{*breaches};
}

/// What is acknowledged must have come: as a mutation, as one that was known, or as a declared gap.
Result<QStringList> checkAcknowledged(Database &database)
{
    const auto breaches = database.collect(
        QStringLiteral("SELECT d.account, d.device, d.acked, "
                       "(SELECT COUNT(*) FROM mutation m WHERE m.account = d.account AND m.device = d.device) "
                       "+ (SELECT COUNT(*) FROM offeredAgain o WHERE o.account = d.account AND o.device = d.device) "
                       "+ (SELECT COALESCE(SUM(g.lastSeq - g.firstSeq + 1), 0) FROM gap g "
                       "WHERE g.account = d.account AND g.device = d.device) FROM deviceAccount d"),
        [](const Row &row) {
            return row.integer(2) == row.integer(3)
                ? QString{}
                : QStringLiteral("account %1: device %2 is acknowledged up to %3 and sent %4")
                      .arg(row.text(0), row.text(1))
                      .arg(row.integer(2))
                      .arg(row.integer(3));
        });
    if (!breaches) return breaches.error();
    return QStringList{*breaches}.filter(QLatin1String{"account"});
}

/// Ids of what was erased, by account, as they stand in JSON.
Result<QHash<QString, QSet<QByteArray>>> erasedIds(Database &database)
{
    QHash<QString, QSet<QByteArray>> ids;
    const auto rows = database.collect(QStringLiteral("SELECT account, record FROM erased"), [&ids](const Row &row) {
        ids[row.text(0)].insert(row.text(1).toUtf8());
        return true;
    });
    if (!rows) return rows.error();
    return ids;
}

/// Nothing that is kept names what was erased.
Result<QStringList> checkErased(Database &database)
{
    const auto ids = erasedIds(database);
    if (!ids) return ids.error();
    QStringList breaches;
    if (ids->isEmpty()) return breaches;
    for (const auto &[what, sql] : {std::pair{"record", "SELECT account, id, doc FROM record"},
             std::pair{"mutation", "SELECT account, opId, body FROM mutation"},
             std::pair{"mended mutation", "SELECT account, opId, body FROM heldMend"},
             std::pair{"decision", "SELECT account, id, asked FROM heldDecision"}}) {
        const auto found = database.collect(QString::fromLatin1(sql), [&, name = what](const Row &row) {
            if (namesAny(row.blob(2), ids->value(row.text(0))))
                breaches.append(QStringLiteral("account %1: %2 %3 names what has been erased")
                                    .arg(row.text(0), QString::fromLatin1(name), row.text(1)));
            return true;
        });
        if (!found) return found.error();
    }
    return breaches;
}

QString breachOfBody(const QString &account, const QString &opId, const QByteArray &hash, const QByteArray &body)
{
    const Result<Mutation> mutation = mutationFromJson(QJsonDocument::fromJson(body).object());
    if (!mutation || mutation->opId != opId)
        return QStringLiteral("account %1: mutation %2 cannot be read").arg(account, opId);
    if (hashOf(*mutation) != hash)
        return QStringLiteral("account %1: mutation %2 does not equal its hash").arg(account, opId);
    return {};
}

/// Ids of the records that are held, by account and device, with the mutation that holds them.
Result<QSet<QStringList>> heldRecordIds(Database &database)
{
    QSet<QStringList> ids;
    const auto rows = database.collect(
        QStringLiteral("SELECT account, device, opId, record FROM heldRecord"), [&ids](const Row &row) {
            ids.insert({row.text(0), row.text(1), row.text(2), row.text(3)});
            return true;
        });
    if (!rows) return rows.error();
    return ids;
}

/// What a held mutation changes is listed, or later work of its tablet would be applied without it.
Result<QStringList> checkHeld(Database &database)
{
    const auto listed = heldRecordIds(database);
    if (!listed) return listed.error();
    QStringList breaches;
    const auto held = database.collect(
        QStringLiteral("SELECT account, device, opId, body FROM mutation WHERE state = 'held'"), [&](const Row &row) {
            const QJsonObject body = QJsonDocument::fromJson(row.blob(3)).object();
            const Result<Mutation> mutation = mutationFromJson(body); // that it can be read, checkBodies asks
            for (const Operation &operation : mutation ? mutation->ops : QList<Operation>{})
                if (!listed->contains({row.text(0), row.text(1), row.text(2), operation.id}))
                    breaches.append(
                        QStringLiteral("account %1: mutation %2 is held, and record %3 does not wait for it")
                            .arg(row.text(0), row.text(2), operation.id));
            return true;
        });
    if (!held) return held.error();
    return breaches;
}

Result<QStringList> checkBodies(Database &database)
{
    const auto breaches = database.collect(
        QStringLiteral("SELECT m.account, m.opId, m.hash, m.body, e.opId FROM mutation m LEFT JOIN erasedBody e "
                       "ON e.account = m.account AND e.opId = m.opId"),
        [](const Row &row) {
            return row.isNull(4) ? breachOfBody(row.text(0), row.text(1), row.blob(2), row.blob(3)) : QString{};
        });
    if (!breaches) return breaches.error();
    return QStringList{*breaches}.filter(QLatin1String{"account"});
}

/// Fields are canonical JSON; an open conflict is listed, and only that.
QString breachOfRecord(const Row &row)
{
    const QByteArray doc = row.blob(2);
    const QJsonObject fields = QJsonDocument::fromJson(doc).object();
    if (canonicalJson(fields) != doc)
        return QStringLiteral("account %1: record %2 is not canonical JSON").arg(row.text(0), row.text(1));
    const bool isOpen = row.text(3) == QLatin1String{"Conflict"}
        && fields.value(QStringLiteral("status")).toString() == QLatin1String{"open"};
    if (isOpen == row.isNull(4))
        return QStringLiteral("account %1: conflict %2 and the list of open ones differ").arg(row.text(0), row.text(1));
    return {};
}

Result<QStringList> checkRecords(Database &database)
{
    const auto breaches = database.collect(
        QStringLiteral("SELECT r.account, r.id, r.doc, r.type, o.conflict FROM record r LEFT JOIN openConflict o "
                       "ON o.account = r.account AND o.conflict = r.id"),
        breachOfRecord);
    if (!breaches) return breaches.error();
    return QStringList{*breaches}.filter(QLatin1String{"account"});
}

} // namespace

// That what a record refers to is here is not asked: whoever removed it left the record, and after 400 days nothing
// tells that it was ever here (Tombstones).
Result<QStringList> checkServerButErasure(Database &database)
{
    QStringList breaches;
    for (const Question &question : questions) {
        const Result<QStringList> found = orDamage(ask(database, question));
        if (!found) return found.error();
        breaches.append(*found);
    }
    for (const auto check : {&checkAcknowledged, &checkBodies, &checkHeld, &checkRecords}) {
        const Result<QStringList> found = orDamage(check(database));
        if (!found) return found.error();
        breaches.append(*found);
    }
    return breaches;
}

Result<QStringList> checkErasure(Database &database)
{
    QStringList breaches;
    for (const Question &question : erasureQuestions) {
        const Result<QStringList> found = orDamage(ask(database, question));
        if (!found) return found.error();
        breaches.append(*found);
    }
    const Result<QStringList> named = orDamage(checkErased(database));
    if (!named) return named.error();
    return breaches + *named;
}

Result<QStringList> checkChunkBytes(Database &database)
{
    struct Named {
        QString account, chunk;
    };
    const auto all = database.collect(QStringLiteral("SELECT account, id FROM chunk"), [](const Row &row) {
        return Named{row.text(0), row.text(1)};
    });
    if (!all) return orDamage(all.error());
    QStringList breaches;
    ChunkRows rows{database};
    for (const Named &named : *all) {
        const Result<bool> sound = rows.isSound(named.account, named.chunk);
        if (!sound) return sound.error();
        if (!*sound)
            breaches.append(QStringLiteral("account %1: the bytes of chunk %2 are damaged; a tablet that still has it "
                                           "brings it again")
                                .arg(named.account, named.chunk));
    }
    return breaches;
}

Result<QStringList> checkServer(Database &database)
{
    const Result<QStringList> found = checkServerButErasure(database);
    if (!found) return found;
    const Result<QStringList> erasure = checkErasure(database);
    if (!erasure) return erasure;
    return *found + *erasure;
}

} // namespace alongside
