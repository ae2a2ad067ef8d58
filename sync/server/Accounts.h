// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/base/IdSource.h"
#include "platform/sql/Database.h"
#include "sync/protocol/Messages.h"
#include "sync/server/ChangeLog.h"
#include "sync/server/Device.h"
#include "sync/server/OneTimeCodes.h"
#include "sync/server/ServerConfig.h"
#include "sync/server/WrongCodes.h"

namespace alongside {

struct Account {
    QString id;
    QString name;

    bool operator==(const Account &) const = default;
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

    /// One-time codes, 12 characters in groups ("K7QW-3MPA-XH2D"), good for 24 hours. Rejected unless the coaches
    /// exist; the first is whom the tablet is for.
    Result<QString> makeEnrolCode(const QString &account, const QStringList &coaches);
    Result<QString> makeSignInCode(const QString &account, const QString &coach);

    /// Rejected: no such code, spent, or out of date. Wait: too many wrong codes; the detail is the seconds to wait.
    /// The same request again, within the code's time, has the same answer: a lost reply costs no new code.
    Result<EnrolReply> enrol(const EnrolRequest &request);
    Result<SignInReply> signIn(const Device &device, const SignInRequest &request);

    /// The device that holds the token; nothing when there is none or it is revoked.
    Result<std::optional<Device>> deviceWithToken(const QString &token);
    Result<void> noteSeen(const Device &device);
    Result<QList<Device>> devices(const QString &account);
    Result<std::optional<Device>> device(const QString &account, const QString &device);
    /// Revoked destroys the token, the escrowed key and the recovery codes, and cannot be undone. NotFound.
    Result<void> setState(const QString &account, const QString &device, Device::State state);
    /// The one-time code for the number that the tablet's lock screen shows, as it is read out. NotFound.
    Result<QString> recoveryCode(const QString &account, const QString &device, int number);

    /// The roles of one writer at this moment; empty for one who is unknown, removed, or past their last day.
    Result<QSet<QString>> rolesOf(const QString &account, const QString &coach);
    /// The roles of every coach on the device together.
    Result<QSet<QString>> rolesOn(const Device &device);

    Result<void> note(const AuditLine &line);
    Result<QList<AuditLine>> auditLines(const QString &account);

private:
    bool hasLeft(const Record &coach) const;
    /// Nothing for one who has left, too.
    Result<std::optional<Record>> coach(const QString &account, const QString &id);
    Result<QString> makeCode(const OneTimeCode &code, const char *event);
    Result<OneTimeCode> checkedCode(const QString &typed, OneTimeCode::Purpose purpose, const QString &asker);
    Result<EnrolReply> enrolled(const EnrolRequest &request, const OneTimeCode &code);
    Result<EnrolReply> replyFor(const EnrolRequest &request, const OneTimeCode &code, const QString &device);
    Result<SignInReply> signedIn(const Device &device, const SignInRequest &request, const OneTimeCode &code);
    Result<QByteArray> escrowedKey(const QString &account, const QString &device);
    Result<void> makeRecoveryCodes(const QString &account, const QString &device);
    Result<QList<RecoverySeal>> sealsOf(const QString &account, const QString &device, const QByteArray &fileKey);
    Result<void> destroyKeys(const QString &account, const QString &device);
    Result<QList<Device>> readDevices(const QString &condition, const QString &first, const QString &second);

    Database &m_database;
    ChangeLog &m_log;
    const ServerConfig &m_config;
    const Clock &m_clock;
    IdSource &m_ids;
    OneTimeCodes m_codes;
    WrongCodes m_wrongCodes;
};

} // namespace alongside
