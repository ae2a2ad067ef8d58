// SPDX-License-Identifier: Apache-2.0
#include "app/service/PostgresService.h"

#include "app/service/ErasedFile.h"
#include "app/service/SeenPosition.h"
#include "platform/base/Log.h"
#include "platform/device/SecretBox.h"
#include "sync/server/ServerStore.h"

#include <QFileInfo>

namespace alongside {

namespace {

PostgresOptions optionsOf(const ServiceFolder &folder)
{
    PostgresOptions options;
    options.address = folder.databaseAddress();
    return options;
}

const QString datedTable = QStringLiteral("server");

/// Compares where the database stands with what it remembers itself, and with what this directory has seen.
Result<Timeline> followHistory(Database &database, const SeenPosition &seen, const Clock &clock)
{
    const Result<PostgresPosition> now = postgresPosition(database, datedTable);
    if (!now) return now.error();
    const SeenPosition::Looks looks = seen.compare(*now);
    if (looks == SeenPosition::Looks::LeftBehind)
        return Error{ErrorKind::Offline,
            QStringLiteral("this PostgreSQL server was left behind when another took over; if it was put back from a "
                           "backup on purpose, say \"restore\"")};
    Result<Timeline> history = followTimeline(database, now->history(), clock);
    if (!history) return history;
    if (*history == Timeline::GoesOn && looks == SeenPosition::Looks::PutBack) {
        if (auto begun = beginNewEpoch(database, clock); !begun) return begun.error();
        history = Timeline::Forked;
    }
    if (auto noted = seen.note(*now); !noted) return noted.error();
    return history;
}

/// What this directory knows, beside the database.
struct Beside {
    QString keyMark;
    SeenPosition seen;
    ErasedFile erased;
};

/// What may have changed since this process, or any other, was connected the last time.
Result<void> makeReadyForUse(Database &database, const Beside &beside, const Clock &clock, IdSource &ids)
{
    if (auto prepared = prepareServerDatabase(database); !prepared) return prepared;
    if (auto installed = StateNotice::install(database); !installed) return installed;
    if (auto held = holdToKey(database, beside.keyMark); !held) return held;
    const Result<Timeline> history = followHistory(database, beside.seen, clock);
    if (!history) return history.error();
    if (*history == Timeline::Forked)
        qCWarning(serverLog) << "the database was taken over or put back: a new epoch has begun";
    // Whatever the history looks like: a process that ended between the two has begun the epoch already.
    const Result<qsizetype> again = beside.erased.eraseWhatCameBack(database, clock, ids);
    if (!again) return again.error();
    if (*again > 0) qCWarning(serverLog) << *again << "records that had been erased were there again: erased once more";
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> openPostgresService(const ServiceFolder &folder, const Clock &clock, IdSource &ids)
{
    if (QFileInfo::exists(folder.databasePath()))
        return Error{ErrorKind::Rejected,
            QStringLiteral("%1 is here too: take it over with \"migrate\", or use a directory without it")
                .arg(folder.databasePath())};
    const Result<QString> keyMark = keyMarkOf(folder);
    if (!keyMark) return keyMark.error();
    PostgresOptions options = optionsOf(folder);
    const Beside beside{*keyMark, SeenPosition{folder.seenPath()}, ErasedFile{folder}};
    options.beforeUse = [beside, &clock, &ids](
                            Database &database) { return makeReadyForUse(database, beside, clock, ids); };
    return openPostgres(options);
}

Result<QString> keyMarkOf(const ServiceFolder &folder)
{
    const Result<QByteArray> key = folder.key();
    if (!key) return key.error();
    return QString::fromLatin1(derivedKey(*key, "alongside database").toHex());
}

Result<void> notePosition(const ServiceFolder &folder, Database &database)
{
    const Result<PostgresPosition> now = postgresPosition(database, datedTable);
    if (!now) return now.error();
    if (auto noted = SeenPosition{folder.seenPath()}.note(*now); !noted) return noted;
    return ErasedFile{folder}.note(database);
}

Result<void> requireFreeDatabase(const ServiceFolder &folder)
{
    if (folder.isEmbedded()) return {};
    PostgresOptions options = optionsOf(folder);
    options.access = PostgresOptions::Access::ReadOnly;
    const auto database = openPostgres(options);
    if (!database) return database.error();
    const auto tables = (*database)->first(
        QStringLiteral("SELECT to_regclass('account') IS NOT NULL"), [](const Row &row) { return row.boolean(0); });
    if (!tables) return tables.error();
    if (!tables->value_or(false)) return {};
    const Result<bool> isTaken = keepsAService(**database);
    if (!isTaken) return isTaken.error();
    return *isTaken ? Error{ErrorKind::Rejected, QStringLiteral("there is a service in this database already")}
                    : Result<void>{};
}

Result<bool> keepsAService(Database &database)
{
    const auto accounts =
        database.first(QStringLiteral("SELECT count(*) FROM account"), [](const Row &row) { return row.integer(0); });
    if (!accounts) return accounts.error();
    return accounts->value_or(0) > 0;
}

Result<std::unique_ptr<Database>> openPostgresTables(const QString &address)
{
    PostgresOptions options;
    options.address = address;
    auto database = openPostgres(options);
    if (!database) return database;
    if (auto prepared = prepareServerDatabase(**database); !prepared) return prepared.error();
    return database;
}

std::unique_ptr<PostgresListener> listenToOthers(
    const ServiceFolder &folder, std::function<void(const StateNotice &)> hear)
{
    if (folder.isEmbedded()) return nullptr;
    const PostgresOptions options = optionsOf(folder);
    return std::make_unique<PostgresListener>(
        PostgresListener::Terms{options, StateNotice::channelOf(options.schema), StateNotice::everyAccount()},
        [hear = std::move(hear)](const QString &text) {
            if (const auto notice = StateNotice::fromText(text)) hear(*notice);
        });
}

} // namespace alongside
