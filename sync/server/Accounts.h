// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/base/IdSource.h"
#include "platform/sql/Database.h"
#include "sync/protocol/Messages.h"
#include "sync/server/ServerConfig.h"
#include "sync/server/WrongCodes.h"

namespace alongside {

class ChangeLog;

struct Account {
    QString id;
    QString name;

    bool operator==(const Account &) const = default;
};

/// One enrolled tablet, or the service itself as a writer.
struct Device {
    enum class State {
        Active,
        Draining, ///< sends what it has, receives nothing
        Revoked, ///< its token is worth nothing and its keys are destroyed
    };
    QString id;
    QString account;
    QString name;
    State state = State::Active;
    QStringList coaches; ///< ids of those who can sign in on it; their roles make its scope
    std::optional<Instant> lastSeen;
    qint64 ackedSeq = 0;

    bool operator==(const Device &) const = default;
};

/// What was done to accounts, devices and codes; ids only.
struct AuditLine {
    Instant at;
    QString account;
    QString event; ///< e.g. "deviceEnrolled"
    QString subject; ///< id of a device or coach
    QString detail;

    bool operator==(const AuditLine &) const = default;
};

/// Services, their tablets, tokens and one-time codes. Tokens and codes are kept as hashes, except recovery codes,
/// which the service must be able to give. One thread.
class Accounts {
public:
    Accounts(Database &database, ChangeLog &log, const ServerConfig &config, const Clock &clock, IdSource &ids);

    /// Rejected when the id is taken.
    Result<void> add(const Account &account);
    Result<QList<Account>> all();
    Result<std::optional<Account>> find(const QString &account);

    /// One-time codes, 12 characters in groups ("K7QW-3MPA-XH2D"), good for 24 hours. The coaches must exist; the first
    /// is whom the tablet is for.
    Result<QString> makeEnrolCode(const QString &account, const QStringList &coaches);
    Result<QString> makeSignInCode(const QString &account, const QString &coach);

    /// Rejected: no such code, spent, or out of date. Wait: too many wrong codes; the detail is the seconds to wait.
    Result<EnrolReply> enrol(const EnrolRequest &request);
    Result<SignInReply> signIn(const Device &device, const SignInRequest &request);

    /// The device that holds the token; nothing when there is none or it is revoked.
    Result<std::optional<Device>> deviceWithToken(const QString &token);
    Result<void> noteSeen(const Device &device);
    Result<QList<Device>> devices(const QString &account);
    Result<std::optional<Device>> device(const QString &account, const QString &device);
    Result<void> setState(const QString &account, const QString &device, Device::State state);
    /// The one-time code for the number that the tablet's lock screen shows; each is given as often as asked, audited.
    Result<QString> recoveryCode(const QString &account, const QString &device, int number);

    /// The roles of one writer at this moment; empty for an unknown or removed one.
    Result<QSet<QString>> rolesOf(const QString &account, const QString &coach);
    /// The roles of every coach on the device together.
    Result<QSet<QString>> rolesOn(const Device &device);

    Result<void> note(const AuditLine &line);
    Result<QList<AuditLine>> auditLines(const QString &account);

private:
    Result<QString> nameOf(const QString &account, const QString &coach);
    Result<QList<RecoverySeal>> makeRecoveryCodes(const QString &account, const QString &device, const QByteArray &key);

    Database &m_database;
    ChangeLog &m_log;
    const ServerConfig &m_config;
    const Clock &m_clock;
    IdSource &m_ids;
    WrongCodes m_wrongCodes;
};

} // namespace alongside
