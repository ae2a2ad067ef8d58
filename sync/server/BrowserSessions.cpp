// SPDX-License-Identifier: Apache-2.0
#include "sync/server/BrowserSessions.h"

#include "platform/sql/WithoutCount.h"

#include <QCryptographicHash>

namespace alongside {

namespace {

constexpr int secretBytes = 32;
constexpr auto useNoted = std::chrono::minutes{1}; // every page is not worth a write

QString hashOfSecret(const QByteArray &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex());
}

/// The same for the same roles.
QString sortedText(const QSet<QString> &roles)
{
    QStringList sorted{roles.begin(), roles.end()};
    sorted.sort();
    return sorted.join(u' ');
}

} // namespace

BrowserSessions::BrowserSessions(
    Database &database, ChangeLog &log, Coaches &coaches, const ServerConfig &config, const Clock &clock, IdSource &ids)
    : m_database{database}, m_log{log}, m_coaches{coaches}, m_config{config}, m_clock{clock}, m_ids{ids}
{
}

Result<QByteArray> BrowserSessions::begin(const QString &account, const QString &coach)
{
    const Result<QSet<QString>> roles = m_coaches.rolesOf(account, coach);
    if (!roles) return roles.error();
    if (!roles->intersects(m_config.browserRoles))
        return Error{ErrorKind::Rejected, QStringLiteral("there is nothing in the console for their roles")};
    const Result<qint64> epoch = m_log.epoch();
    if (!epoch) return epoch.error();
    const QString now = toText(m_clock.now());
    const auto forgotten = m_database.run(
        QStringLiteral("DELETE FROM browserSession WHERE begun < ?"), toText(m_clock.now() - m_config.browserLifetime));
    if (!forgotten) return forgotten.error();
    const QByteArray secret =
        m_ids.secret(secretBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto written =
        m_database.run(QStringLiteral("INSERT INTO browserSession (hash, account, coach, roles, epoch, begun, seen) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?)"),
            hashOfSecret(secret), account, coach, sortedText(*roles), *epoch, now, now);
    if (!written) return written.error();
    return secret;
}

Result<std::optional<BrowserSession>> BrowserSessions::find(const QByteArray &secret)
{
    struct Found {
        BrowserSession session;
        QString roles;
        qint64 epoch;
    };
    const auto read = [](const Row &row) {
        return Found{{row.text(0), row.text(1), {}, {}, instantFromText(row.text(4)).value_or(Instant{}),
                         instantFromText(row.text(5)).value_or(Instant{})},
            row.text(2), row.integer(3)};
    };
    Result<std::optional<Found>> found = m_database.first(
        QStringLiteral("SELECT account, coach, roles, epoch, begun, seen FROM browserSession WHERE hash = ?"), read,
        hashOfSecret(secret));
    if (!found) return found.error();
    if (!found->has_value()) return std::optional<BrowserSession>{};
    BrowserSession session = (*found)->session;
    const Result<bool> isHeld = holds(session, (*found)->roles, (*found)->epoch);
    if (!isHeld) return isHeld.error();
    if (!*isHeld) {
        if (auto ended = end(secret); !ended) return ended.error();
        return std::optional<BrowserSession>{};
    }
    if (auto noted = noteSeen(secret, session); !noted) return noted.error();
    return std::optional{session};
}

bool BrowserSessions::isOver(const BrowserSession &session) const
{
    const Instant now = m_clock.now();
    return now - session.seen >= m_config.browserIdle || now - session.begun >= m_config.browserLifetime;
}

/// Fills in who it is.
Result<bool> BrowserSessions::holds(BrowserSession &session, const QString &roles, qint64 epoch)
{
    if (isOver(session)) return false;
    const Result<qint64> now = m_log.epoch();
    if (!now) return now.error();
    const Result<std::optional<Record>> coach = m_coaches.find(session.account, session.coach);
    if (!coach) return coach.error();
    const Result<QSet<QString>> present = m_coaches.rolesOf(session.account, session.coach);
    if (!present) return present.error();
    if (*now != epoch || !coach->has_value() || sortedText(*present) != roles) return false;
    session.name = m_coaches.nameOf(**coach);
    session.roles = *present;
    return true;
}

Result<void> BrowserSessions::noteSeen(const QByteArray &secret, const BrowserSession &session)
{
    if (m_clock.now() - session.seen < useNoted) return {};
    return withoutCount(m_database.run(QStringLiteral("UPDATE browserSession SET seen = ? WHERE hash = ?"),
        toText(m_clock.now()), hashOfSecret(secret)));
}

Result<void> BrowserSessions::end(const QByteArray &secret)
{
    return withoutCount(
        m_database.run(QStringLiteral("DELETE FROM browserSession WHERE hash = ?"), hashOfSecret(secret)));
}

} // namespace alongside
