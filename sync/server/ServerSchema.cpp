// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ServerSchema.h"

#include <array>

namespace alongside {

namespace {

// The account comes first in every key, except where a secret finds the account: tokens and codes.
// Documents are BLOBs of canonical JSON, so that they leave as they came. Moments are RFC 3339 text.
Result<void> createTables(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE server (epoch BIGINT NOT NULL);
        INSERT INTO server (epoch) VALUES (1);
        CREATE TABLE account (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, modseq BIGINT NOT NULL);
        CREATE TABLE fork (account TEXT NOT NULL, epoch BIGINT NOT NULL, modseq BIGINT NOT NULL,
            PRIMARY KEY (account, epoch));

        CREATE TABLE record (account TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, modseq BIGINT NOT NULL,
            created BIGINT NOT NULL, gone INTEGER NOT NULL, authors BLOB NOT NULL, doc BLOB NOT NULL,
            PRIMARY KEY (account, id));
        CREATE UNIQUE INDEX recordModseq ON record (account, modseq);
        CREATE INDEX recordType ON record (account, type, id);
        CREATE TABLE openConflict (account TEXT NOT NULL, conflict TEXT NOT NULL, record TEXT NOT NULL,
            PRIMARY KEY (account, conflict));
        CREATE INDEX openConflictRecord ON openConflict (account, record);

        CREATE TABLE mutation (account TEXT NOT NULL, opId TEXT NOT NULL, device TEXT NOT NULL, seq BIGINT NOT NULL,
            hash BLOB NOT NULL, body BLOB NOT NULL, state TEXT NOT NULL, firstModseq BIGINT NOT NULL,
            lastModseq BIGINT NOT NULL, conflicts TEXT NOT NULL, heldBecause TEXT NOT NULL, received TEXT NOT NULL,
            PRIMARY KEY (account, opId));
        CREATE UNIQUE INDEX mutationSeq ON mutation (account, device, seq);
        CREATE TABLE heldRecord (account TEXT NOT NULL, device TEXT NOT NULL, record TEXT NOT NULL,
            opId TEXT NOT NULL, PRIMARY KEY (account, device, record, opId));

        CREATE TABLE deviceAccount (account TEXT NOT NULL, device TEXT NOT NULL, acked BIGINT NOT NULL,
            PRIMARY KEY (account, device));
        CREATE TABLE offeredAgain (account TEXT NOT NULL, device TEXT NOT NULL, seq BIGINT NOT NULL,
            opId TEXT NOT NULL, PRIMARY KEY (account, device, seq));
        CREATE TABLE gap (account TEXT NOT NULL, device TEXT NOT NULL, firstSeq BIGINT NOT NULL,
            lastSeq BIGINT NOT NULL, declared TEXT NOT NULL, PRIMARY KEY (account, device, firstSeq));

        CREATE TABLE device (account TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, state TEXT NOT NULL,
            tokenHash TEXT, fileKey BLOB, schemaVersion INTEGER NOT NULL, enrolled TEXT NOT NULL, lastSeen TEXT,
            PRIMARY KEY (account, id));
        CREATE UNIQUE INDEX deviceToken ON device (tokenHash);
        CREATE TABLE deviceCoach (account TEXT NOT NULL, device TEXT NOT NULL, coach TEXT NOT NULL,
            PRIMARY KEY (account, device, coach));
        CREATE TABLE recovery (account TEXT NOT NULL, device TEXT NOT NULL, number INTEGER NOT NULL,
            code BLOB NOT NULL, PRIMARY KEY (account, device, number));
        CREATE TABLE oneTimeCode (hash TEXT NOT NULL PRIMARY KEY, account TEXT NOT NULL, purpose TEXT NOT NULL,
            coaches TEXT NOT NULL, expires TEXT NOT NULL, usedBy TEXT NOT NULL);
        CREATE TABLE audit (account TEXT NOT NULL, id TEXT NOT NULL, at TEXT NOT NULL, event TEXT NOT NULL,
            subject TEXT NOT NULL, detail TEXT NOT NULL, PRIMARY KEY (account, id));
    )sql"));
}

// A snapshot is its frames, one after another; `about` is the message that names it.
Result<void> addSnapshots(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE snapshot (account TEXT NOT NULL, id TEXT NOT NULL, scope TEXT NOT NULL, recentFrom TEXT NOT NULL,
            historyFrom TEXT NOT NULL, made TEXT NOT NULL, about BLOB NOT NULL, PRIMARY KEY (account, id));
        CREATE TABLE snapshotFrame (account TEXT NOT NULL, snapshot TEXT NOT NULL, start BIGINT NOT NULL,
            bytes BLOB NOT NULL, PRIMARY KEY (account, snapshot, start));
    )sql"));
}

// A decision about held mutations, as it was sent: who, what and why, with the values that were mended. `asked` is what
// "the same decision" means. heldMend: the operations that a mutation was applied as, its own body being what was
// typed.
Result<void> addHeldDecisions(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE heldDecision (account TEXT NOT NULL, id TEXT NOT NULL, device TEXT NOT NULL, coach TEXT NOT NULL,
            at TEXT NOT NULL, asked BLOB NOT NULL, PRIMARY KEY (account, id));
        CREATE TABLE heldMend (account TEXT NOT NULL, opId TEXT NOT NULL, decision TEXT NOT NULL, body BLOB NOT NULL,
            PRIMARY KEY (account, opId));
    )sql"));
}

// The bytes of attachments. unusedSince: when the last record that named the chunk let go of it, '' while one does.
Result<void> addChunks(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE chunk (account TEXT NOT NULL, id TEXT NOT NULL, size BIGINT NOT NULL, unusedSince TEXT NOT NULL,
            PRIMARY KEY (account, id));
        CREATE INDEX chunkUnused ON chunk (account, unusedSince);
        CREATE TABLE chunkBytes (account TEXT NOT NULL, chunk TEXT NOT NULL, bytes BLOB NOT NULL,
            PRIMARY KEY (account, chunk));
        CREATE TABLE chunkUse (account TEXT NOT NULL, chunk TEXT NOT NULL, record TEXT NOT NULL,
            PRIMARY KEY (account, chunk, record));
        CREATE INDEX chunkUseRecord ON chunkUse (account, record);
    )sql"));
}

// Records that now live in another account; in this one they are gone and empty.
Result<void> addMoved(Database &database)
{
    return database.execute(QStringLiteral("CREATE TABLE moved (account TEXT NOT NULL, record TEXT NOT NULL, "
                                           "movedTo TEXT NOT NULL, PRIMARY KEY (account, record))"));
}

// dayRevision: the account's revision before the first change of a day (UTC). tombFloor: see Tombstones.
Result<void> addTombFloor(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        ALTER TABLE account ADD COLUMN tombFloor BIGINT NOT NULL DEFAULT 0;
        CREATE TABLE dayRevision (account TEXT NOT NULL, day TEXT NOT NULL, modseq BIGINT NOT NULL,
            PRIMARY KEY (account, day));
    )sql"));
}

// Of a database that many processes open: the history that it goes on with, and whose key it belongs to. '' in a file.
Result<void> addTimeline(Database &database)
{
    return database.execute(QStringLiteral("ALTER TABLE server ADD COLUMN timeline TEXT NOT NULL DEFAULT '';"
                                           "ALTER TABLE server ADD COLUMN keyMark TEXT NOT NULL DEFAULT ''"));
}

// Who has signed in with a browser. roles: as they were then; another set of them ends it, as does another epoch.
Result<void> addBrowserSessions(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE browserSession (hash TEXT NOT NULL PRIMARY KEY, account TEXT NOT NULL, coach TEXT NOT NULL,
            roles TEXT NOT NULL, epoch BIGINT NOT NULL, begun TEXT NOT NULL, seen TEXT NOT NULL);
    )sql"));
}

// What was erased, with the record that it went with; and mutations whose body is not what its hash was made of,
// because what it said about that was taken out.
Result<void> addErased(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE erased (account TEXT NOT NULL, record TEXT NOT NULL, root TEXT NOT NULL, at TEXT NOT NULL,
            PRIMARY KEY (account, record));
        CREATE TABLE erasedBody (account TEXT NOT NULL, opId TEXT NOT NULL, PRIMARY KEY (account, opId));
    )sql"));
}

// Who a provider of sign-ins knows a coach as. issuer and subject: '' until somebody with that verified address has
// come. refresh: what the provider is asked with whether it still knows them, NULL where it gave nothing; asked: when
// that was last done; shutSince: when it first said that it does not, '' while it does.
Result<void> addOutsideAccounts(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE outsideAccount (account TEXT NOT NULL, coach TEXT NOT NULL, issuer TEXT NOT NULL,
            subject TEXT NOT NULL, email TEXT NOT NULL, refresh BLOB, asked TEXT NOT NULL, shutSince TEXT NOT NULL,
            PRIMARY KEY (account, coach));
    )sql"));
}

// When who typed a wrong one-time code: a tablet, or all together who are in no account yet ('').
Result<void> addWrongCodes(Database &database)
{
    return database.execute(QStringLiteral("CREATE TABLE wrongCode (account TEXT NOT NULL, asker TEXT NOT NULL, "
                                           "id TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (account, asker, id))"));
}

// vouched: when the provider last said that it knows them. unanswered: since when it may have heard a question that was
// asked with `refresh` and has no answer here, which may have used that up; '' where there is none.
Result<void> addVouched(Database &database)
{
    return database.execute(QStringLiteral("ALTER TABLE outsideAccount ADD COLUMN vouched TEXT NOT NULL DEFAULT '';"
                                           "ALTER TABLE outsideAccount ADD COLUMN unanswered TEXT NOT NULL DEFAULT '';"
                                           "CREATE INDEX auditSubject ON audit (account, subject)"));
}

// place: behind the chunk's name in chunkBytes, '' but where a row of that name is damaged and cannot be taken away
// (ChunkRows). chunkTotal: the sizes of all chunks of an account, so that nobody has to add them up.
Result<void> addChunkPlaces(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        ALTER TABLE chunk ADD COLUMN place TEXT NOT NULL DEFAULT '';
        CREATE TABLE chunkTotal (account TEXT NOT NULL PRIMARY KEY, bytes BIGINT NOT NULL);
        INSERT INTO chunkTotal (account, bytes) SELECT account, SUM(size) FROM chunk GROUP BY account;
    )sql"));
}

constexpr std::array<Migration, 13> migrations{Migration{1, &createTables}, Migration{2, &addSnapshots},
    Migration{3, &addHeldDecisions}, Migration{4, &addChunks}, Migration{5, &addMoved}, Migration{6, &addTombFloor},
    Migration{7, &addTimeline}, Migration{8, &addBrowserSessions}, Migration{9, &addErased},
    Migration{10, &addOutsideAccounts}, Migration{11, &addWrongCodes}, Migration{12, &addVouched},
    Migration{13, &addChunkPlaces}};
static_assert(versionsIncrease(migrations));

} // namespace

std::span<const Migration> serverMigrations() { return migrations; }

} // namespace alongside
