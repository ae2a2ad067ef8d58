// SPDX-License-Identifier: Apache-2.0
#include "app/service/OpenService.h"

#include "app/domain/FoldedText.h"
#include "app/records/RecordKinds.h"
#include "app/records/ReferralKinds.h"
#include "app/service/ErasedFile.h"
#include "app/service/PostgresService.h"
#include "platform/base/Log.h"

#include <algorithm>

namespace alongside {

namespace {

/// What the table of kinds decides about every service.
ServerConfig withSteps(ServerConfig config)
{
    config.fieldSteps = recordSteps();
    return config;
}

qsizetype countOf(const QList<MutationResult> &results, MutationResult::State state)
{
    return std::count_if(
        results.begin(), results.end(), [state](const MutationResult &each) { return each.state == state; });
}

} // namespace

OpenService::OpenService(std::unique_ptr<Database> database, std::optional<ServiceFolder> elsewhere, const Clock &clock,
    IdSource &ids, const ServerConfig &config)
    : m_elsewhere{std::move(elsewhere)}, m_config{withSteps(config)},
      m_database{std::move(database)}, m_log{*m_database, clock}, m_members{*m_database, m_log, m_config, clock, ids},
      m_snapshots{*m_database, clock}, m_sync{m_log, m_snapshots, m_members, recordKinds(), m_config, clock}
{
}

Result<std::unique_ptr<OpenService>> OpenService::open(const ServiceFolder &folder, SqliteOptions::Missing missing,
    const Clock &clock, IdSource &ids, const ServerConfig &config)
{
    if (!folder.isEmbedded()) {
        auto database = openPostgresService(folder, clock, ids);
        if (!database) return database.error();
        return std::unique_ptr<OpenService>{new OpenService{std::move(*database), folder, clock, ids, config}};
    }
    const Result<SqliteOptions> options = folder.options(missing);
    if (!options) return options.error();
    auto service = openFile(*options, clock, ids, config);
    if (!service) return service;
    if (auto erased = (*service)->eraseForTheDead(folder, clock, ids); !erased) return erased.error();
    return service;
}

// As whoever connects to PostgreSQL does: it was said that it should go, and nobody was told that it stayed.
Result<void> OpenService::eraseForTheDead(const ServiceFolder &folder, const Clock &clock, IdSource &ids)
{
    const ErasedFile noted{folder};
    if (!noted.isAhead()) return {};
    if (auto set = m_database->execute(QStringLiteral("PRAGMA secure_delete = ON")); !set) return set;
    const Result<qsizetype> erased = noted.eraseWhatCameBack(*m_database, clock, ids);
    if (!erased) return erased.error();
    if (*erased > 0)
        qCWarning(serverLog) << *erased << "records were about to be erased when a process died: they are erased now";
    const Result<void> tidied = tidy(); // somebody may be reading: whoever serves tidies up too
    return tidied || tidied.error().kind == ErrorKind::Wait ? Result<void>{} : tidied;
}

Result<std::unique_ptr<OpenService>> OpenService::openFile(
    const SqliteOptions &options, const Clock &clock, IdSource &ids, const ServerConfig &config)
{
    Result<std::unique_ptr<Database>> database = openServerDatabase(options);
    if (!database) return database.error();
    return std::unique_ptr<OpenService>{new OpenService{std::move(*database), std::nullopt, clock, ids, config}};
}

Result<void> OpenService::tidy()
{
    return m_elsewhere ? notePosition(*m_elsewhere, *m_database) : checkpointSqlite(*m_database);
}

Result<Account> OpenService::account()
{
    const Result<QList<Account>> all = m_members.accounts.all();
    if (!all) return all.error();
    if (all->isEmpty()) return Error{ErrorKind::NotFound, QStringLiteral("the service is not set up: run init first")};
    if (!m_chosen.isEmpty()) return accountCalled(m_chosen);
    if (all->size() == 1) return all->first();
    return Error{ErrorKind::Rejected, QStringLiteral("several services are kept here: say which with --service NAME")};
}

Result<Account> OpenService::accountCalled(const QString &name)
{
    const Result<QList<Account>> all = m_members.accounts.all();
    if (!all) return all.error();
    for (const Account &account : *all)
        if (account.id == name || foldedText(account.name) == foldedText(name)) return account;
    return Error{ErrorKind::NotFound, QStringLiteral("there is no service called \"%1\"").arg(name)};
}

Result<void> OpenService::write(const Account &account, const QList<Operation> &operations)
{
    const Result<QList<MutationResult>> results = m_sync.writeAsService(account.id, operations);
    if (!results) return results.error();
    QStringList undone;
    if (const auto held = countOf(*results, MutationResult::State::Held); held > 0)
        undone.append(
            QStringLiteral("the service holds %1 of %2 changes: a supervisor is asked").arg(held).arg(results->size()));
    if (const auto erased = countOf(*results, MutationResult::State::Erased); erased > 0)
        undone.append(QStringLiteral("%1 of %2 changes are about somebody who was erased: nothing of them is kept")
                          .arg(erased)
                          .arg(results->size()));
    return undone.isEmpty() ? Result<void>{} : Error{ErrorKind::Rejected, undone.join(QStringLiteral("; "))};
}

Result<std::optional<StoredRecord::Presence>> OpenService::presenceOf(const Account &account, const QString &record)
{
    const Result<std::optional<StoredRecord>> stored = m_log.record(account.id, record);
    if (!stored) return stored.error();
    return *stored ? std::optional{(*stored)->presence} : std::nullopt;
}

} // namespace alongside
