// SPDX-License-Identifier: Apache-2.0
#include "sync/server/WatchPages.h"

#include "sync/server/Device.h"
#include "sync/server/ServerSchema.h"
#include "sync/server/ServiceWriter.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

namespace {

constexpr std::chrono::seconds standingKept{10}; // whoever asks all the time costs no more than who asks now and then

HttpReply statusReply(int status, const QString &word)
{
    const QJsonObject json{{QStringLiteral("status"), word}};
    return {status, {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}},
        QJsonDocument{json}.toJson(QJsonDocument::Compact)};
}

QString wordAbout(const Error &error)
{
    if (error.kind == ErrorKind::Offline) return QStringLiteral("the database is away");
    if (error.kind == ErrorKind::TooNew) return QStringLiteral("the tables are of another version");
    return nameOf(error.kind);
}

qint64 countOf(const QList<std::pair<QByteArray, qint64>> &counts, const QByteArray &state)
{
    for (const auto &[name, count] : counts)
        if (name == state) return count;
    return 0;
}

} // namespace

WatchPages::WatchPages(Database &database, const ServiceMetrics &metrics, const Clock &clock, Program program)
    : m_database{database}, m_metrics{metrics}, m_clock{clock}, m_program{std::move(program)}
{
}

HttpReply WatchPages::alive() { return statusReply(200, QStringLiteral("ok")); }

Result<void> WatchPages::readiness()
{
    const Result<int> version = m_database.schemaVersion();
    if (!version) return version.error();
    if (*version != serverMigrations().back().version) return Error{ErrorKind::TooNew, QStringLiteral("the tables")};
    const auto epoch =
        m_database.first(QStringLiteral("SELECT epoch FROM server"), [](const Row &row) { return row.integer(0); });
    if (!epoch) return epoch.error();
    return epoch->has_value() ? Result<void>{} : Error{ErrorKind::Corrupt, QStringLiteral("the server has no epoch")};
}

HttpReply WatchPages::ready()
{
    const Result<void> readyNow = readiness();
    if (!readyNow) return statusReply(503, wordAbout(readyNow.error()));
    const bool isDamaged = m_metrics.failures(ErrorKind::Corrupt) > 0;
    return statusReply(
        200, isDamaged ? QStringLiteral("a part of the database is damaged: restore a backup") : QStringLiteral("ok"));
}

HttpReply WatchPages::metrics()
{
    MetricsText text;
    m_metrics.writeTo(text);
    writeStanding(text);
    writeProgram(text);
    return {200, {{"Content-Type", MetricsText::contentType}, {"Cache-Control", "no-store"}}, text.text()};
}

/// Of all accounts together: the figures are of the process's database, and name none of them.
Result<WatchPages::Standing> WatchPages::readStanding()
{
    const auto devices = m_database.collect(
        QStringLiteral("SELECT state, count(*) FROM device WHERE id <> ? GROUP BY state"),
        [](const Row &row) {
            return std::pair{row.text(0).toLatin1(), row.integer(1)};
        },
        QString::fromLatin1(serviceDevice));
    if (!devices) return devices.error();
    const auto held = m_database.first(
        QStringLiteral("SELECT count(*) FROM (SELECT DISTINCT account, opId FROM heldRecord) AS waiting"),
        [](const Row &row) { return row.integer(0); });
    if (!held) return held.error();
    return Standing{*devices, held->value_or(0)};
}

// A database that is away leaves its own figures out, and the others are told.
void WatchPages::writeStanding(MetricsText &text)
{
    if (m_clock.monotonic() >= m_readAgain) {
        const Result<Standing> read = readStanding();
        m_standing = read ? std::optional{*read} : std::nullopt;
        m_readAgain = m_clock.monotonic() + standingKept;
    }
    text.begin("alongside_database_up", MetricsText::Kind::Gauge, "Whether the database answered, 1 or 0.");
    text.sample({}, qint64(m_standing.has_value()));
    if (!m_standing) return;
    text.begin("alongside_devices", MetricsText::Kind::Gauge, "Tablets by state, of all accounts together.");
    for (const auto state :
        {Device::State::Active, Device::State::Draining, Device::State::Revoked, Device::State::Lost}) {
        const QByteArray name = nameOf(state).toLatin1();
        text.sample({{"state", name}}, countOf(m_standing->devices, name));
    }
    text.begin("alongside_held_mutations", MetricsText::Kind::Gauge, "Mutations that wait for somebody's decision.");
    text.sample({}, m_standing->held);
}

void WatchPages::writeProgram(MetricsText &text) const
{
    text.begin("alongside_build_info", MetricsText::Kind::Gauge, "1; the version of the program and of its tables.");
    text.sample(
        {{"version", m_program.version}, {"schema", QByteArray::number(serverMigrations().back().version)}}, qint64{1});
    const std::optional<Instant> backup = m_program.lastBackup ? m_program.lastBackup() : std::nullopt;
    if (!backup) return;
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(m_clock.now() - *backup);
    text.begin("alongside_last_backup_age_seconds", MetricsText::Kind::Gauge,
        "Since \"backup\" last finished; absent where that is not known.");
    text.sample({}, qint64(age.count()));
}

} // namespace alongside
