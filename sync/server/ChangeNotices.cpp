// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ChangeNotices.h"

#include "platform/sql/Transaction.h"

namespace alongside {

std::optional<StateNotice> StateNotice::fromText(const QString &text)
{
    const qsizetype space = text.indexOf(u' ');
    const auto state = StateToken::fromText(text.left(qMax<qsizetype>(space, 0)));
    if (!state || space + 1 >= text.size()) return std::nullopt;
    return StateNotice{text.mid(space + 1), *state};
}

QString StateNotice::channelOf(const QString &schema) { return QStringLiteral("alongside_") + schema; }

QString StateNotice::everyAccount()
{
    return QStringLiteral("SELECT server.epoch || '-' || account.modseq || ' ' || account.id FROM account, server");
}

// Whoever changes the counter by hand need not have the schema in their search path.
Result<void> StateNotice::install(Database &database)
{
    Transaction transaction{database};
    const auto there = database.first(
        QStringLiteral("SELECT count(*) FROM pg_trigger WHERE (tgname = 'tellchange' AND tgrelid = to_regclass("
                       "'account')) OR (tgname = 'tellepoch' AND tgrelid = to_regclass('server'))"),
        [](const Row &row) { return row.integer(0); });
    if (!there) return there.error();
    if (there->value_or(0) == 2) return {};
    auto made = database.execute(QStringLiteral(R"sql(
        CREATE OR REPLACE FUNCTION tellChange() RETURNS trigger LANGUAGE plpgsql AS $tell$
        DECLARE epoch BIGINT;
        BEGIN
            EXECUTE format('SELECT epoch FROM %I.server', TG_TABLE_SCHEMA) INTO epoch;
            PERFORM pg_notify('alongside_' || TG_TABLE_SCHEMA, epoch || '-' || NEW.modseq || ' ' || NEW.id);
            RETURN NULL;
        END $tell$;
        DROP TRIGGER IF EXISTS tellChange ON account;
        CREATE TRIGGER tellChange AFTER UPDATE OF modseq ON account FOR EACH ROW
            WHEN (OLD.modseq <> NEW.modseq) EXECUTE FUNCTION tellChange();
        CREATE OR REPLACE FUNCTION tellEpoch() RETURNS trigger LANGUAGE plpgsql AS $tell$
        DECLARE known RECORD;
        BEGIN
            FOR known IN EXECUTE format('SELECT id, modseq FROM %I.account', TG_TABLE_SCHEMA) LOOP
                PERFORM pg_notify('alongside_' || TG_TABLE_SCHEMA, NEW.epoch || '-' || known.modseq || ' ' || known.id);
            END LOOP;
            RETURN NULL;
        END $tell$;
        DROP TRIGGER IF EXISTS tellEpoch ON server;
        CREATE TRIGGER tellEpoch AFTER UPDATE OF epoch ON server FOR EACH ROW
            WHEN (OLD.epoch <> NEW.epoch) EXECUTE FUNCTION tellEpoch()
    )sql"));
    if (!made) return made;
    return transaction.commit();
}

} // namespace alongside
