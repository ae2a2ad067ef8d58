// SPDX-License-Identifier: Apache-2.0
#include "app/service/PostgresService.h"

#include "platform/base/Log.h"
#include "platform/device/SecretBox.h"
#include "platform/postgres/PostgresTimeline.h"
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

/// What may have changed since this process, or any other, was connected the last time.
Result<void> makeReadyForUse(const PostgresOptions &options, const QString &keyMark, const Clock &clock)
{
    const auto database = openPostgres(options);
    if (!database) return database.error();
    if (auto prepared = prepareServerDatabase(**database); !prepared) return prepared;
    if (auto installed = ChangeNotice::install(**database); !installed) return installed;
    if (auto held = holdToKey(**database, keyMark); !held) return held;
    const Result<QString> timeline = postgresTimeline(**database, QStringLiteral("server"));
    if (!timeline) return timeline.error();
    const Result<Timeline> history = followTimeline(**database, *timeline, clock);
    if (!history) return history.error();
    if (*history == Timeline::Forked)
        qCWarning(serverLog) << "the database was taken over or put back: a new epoch has begun";
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> openPostgresService(const ServiceFolder &folder, const Clock &clock)
{
    if (QFileInfo::exists(folder.databasePath()))
        return Error{ErrorKind::Rejected,
            QStringLiteral("%1 is here too: take it over with \"migrate\", or use a directory without it")
                .arg(folder.databasePath())};
    const Result<QByteArray> key = folder.key();
    if (!key) return key.error();
    const QString keyMark = QString::fromLatin1(derivedKey(*key, "alongside database").toHex());
    PostgresOptions options = optionsOf(folder);
    options.beforeUse = [plain = options, keyMark, &clock] { return makeReadyForUse(plain, keyMark, clock); };
    return openPostgres(options);
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
    const ServiceFolder &folder, std::function<void(const ChangeNotice &)> hear)
{
    if (folder.isEmbedded()) return nullptr;
    const PostgresOptions options = optionsOf(folder);
    return std::make_unique<PostgresListener>(
        PostgresListener::Terms{options, ChangeNotice::channelOf(options.schema), ChangeNotice::everyAccount()},
        [hear = std::move(hear)](const QString &text) {
            if (const auto notice = ChangeNotice::fromText(text)) hear(*notice);
        });
}

} // namespace alongside
