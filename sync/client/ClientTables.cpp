// SPDX-License-Identifier: Apache-2.0
#include "sync/client/ClientTables.h"

namespace alongside {

Result<void> addGoneTable(Database &database)
{
    return database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS sync_gone ("
                                           "type TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (type, id)"
                                           ") WITHOUT ROWID"));
}

// A row of sync_chunk is written once and never changed: what changes is beside it. isWhole: every chunk is here.
// holder: which service has said, at askedAt, that it has them all; NULL: none, so it waits; '': it is asked, and until
// then nobody waits. 'lost' and 'gone' of one that is not whole: it was, until this tablet's disk lost a chunk, and the
// service does not have it: 'lost' waited to be sent, 'gone' had been sent or was only looked at. askedAt of one that
// is not whole: when the service did not have a chunk of it. usedAt: when it was last made or looked at; NULL: since
// the last transfer. Both by the service's clock, milliseconds.
Result<void> addChunkTables(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE IF NOT EXISTS sync_chunk (id TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL);

        CREATE TABLE IF NOT EXISTS sync_attachment (
            type TEXT NOT NULL,
            id TEXT NOT NULL,
            rank INTEGER NOT NULL,
            isWhole INTEGER NOT NULL,
            holder TEXT,
            askedAt INTEGER,
            usedAt INTEGER,
            UNIQUE (type, id)
        );
        CREATE INDEX IF NOT EXISTS sync_attachment_waiting ON sync_attachment (type, id)
            WHERE isWhole = 1 AND holder IS NULL;

        CREATE TABLE IF NOT EXISTS sync_attachment_chunk (
            type TEXT NOT NULL,
            id TEXT NOT NULL,
            place INTEGER NOT NULL,
            chunk TEXT NOT NULL,
            PRIMARY KEY (type, id, place)
        ) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS sync_attachment_of_chunk ON sync_attachment_chunk (chunk);
    )sql"));
}

// What is open and what is of a day are found by one index: every tap writes a page for each that there is.
Result<void> mergeOutboxIndexes(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        DROP INDEX IF EXISTS sync_outbox_overlay;
        DROP INDEX IF EXISTS sync_outbox_day;
        CREATE INDEX IF NOT EXISTS sync_outbox_open ON sync_outbox (overlay, day, visibleAt);
    )sql"));
}

Result<void> createClientTables(Database &database)
{
    if (const auto added = addChunkTables(database); !added) return added;
    if (const auto added = addGoneTable(database); !added) return added;
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE sync_checkpoint (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) WITHOUT ROWID;

        -- result: NULL while it waits, then MutationResult::State. receivedAt: by the service's clock, milliseconds.
        -- overlay: 1 while its values are laid over the service's copy. visibleAt: the modseq that ends it.
        CREATE TABLE sync_outbox (
            seq INTEGER PRIMARY KEY,
            opId TEXT NOT NULL,
            day TEXT NOT NULL,
            sealedAt INTEGER NOT NULL,
            result INTEGER,
            receivedAt INTEGER,
            visibleAt INTEGER,
            overlay INTEGER NOT NULL DEFAULT 1,
            body BLOB NOT NULL
        );
        CREATE INDEX sync_outbox_open ON sync_outbox (overlay, day, visibleAt);

        CREATE TABLE sync_touch (
            type TEXT NOT NULL,
            id TEXT NOT NULL,
            seq INTEGER NOT NULL,
            PRIMARY KEY (seq, type, id)
        ) WITHOUT ROWID;
        CREATE INDEX sync_touch_record ON sync_touch (type, id);

        -- fields: NULL where the service has no such record.
        CREATE TABLE sync_mirror (
            type TEXT NOT NULL,
            id TEXT NOT NULL,
            revision INTEGER NOT NULL,
            fields BLOB,
            PRIMARY KEY (type, id)
        ) WITHOUT ROWID;

        CREATE TABLE sync_conflict (
            id TEXT PRIMARY KEY,
            type TEXT NOT NULL,
            record TEXT NOT NULL,
            isOpen INTEGER NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE sync_unseen (
            type TEXT NOT NULL,
            id TEXT NOT NULL,
            PRIMARY KEY (type, id)
        ) WITHOUT ROWID;
    )sql"));
}

} // namespace alongside
