// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Accounts.h"

#include "platform/sql/Transaction.h"
#include "sync/server/DeviceToken.h"
#include "sync/server/ServiceWriter.h"

#include <QJsonArray>

namespace alongside {

namespace {

Result<void> withoutCount(const Result<qint64> &run)
{
    if (!run) return run.error();
    return {};
}

Error wrongCode() { return {ErrorKind::Rejected, QStringLiteral("the code is wrong, used or out of date")}; }

} // namespace

Accounts::Accounts(Database &database, ChangeLog &log, const ServerConfig &config, const Clock &clock, IdSource &ids)
    : m_database{database}, m_log{log}, m_config{config}, m_clock{clock}, m_ids{ids}, m_codes{database, clock, ids},
      m_wrongCodes{clock, config.wrongCodesAllowed, config.wrongCodeWindow}
{
}

Result<void> Accounts::add(const Account &account)
{
    const Result<std::optional<Account>> taken = find(account.id);
    if (!taken) return taken.error();
    if (taken->has_value()) return Error{ErrorKind::Rejected, QStringLiteral("the account exists")};
    Transaction transaction{m_database};
    auto written =
        m_database.run(QStringLiteral("INSERT INTO account (id, name, modseq, tombFloor) VALUES (?, ?, 0, 0)"),
            account.id, account.name);
    if (!written) return written.error();
    auto device =
        m_database.run(QStringLiteral("INSERT INTO device (account, id, name, state, schemaVersion, enrolled) "
                                      "VALUES (?, ?, '', 'active', 0, ?)"),
            account.id, QString::fromLatin1(serviceDevice), toText(m_clock.now()));
    if (!device) return device.error();
    if (auto noted = note({m_clock.now(), account.id, QStringLiteral("accountAdded"), account.id, {}}); !noted)
        return noted;
    return transaction.commit();
}

Result<QList<Account>> Accounts::all()
{
    return m_database.collect(QStringLiteral("SELECT id, name FROM account ORDER BY id"), [](const Row &row) {
        return Account{row.text(0), row.text(1)};
    });
}

Result<std::optional<Account>> Accounts::find(const QString &account)
{
    return m_database.first(
        QStringLiteral("SELECT id, name FROM account WHERE id = ?"),
        [](const Row &row) {
            return Account{row.text(0), row.text(1)};
        },
        account);
}

bool Accounts::hasLeft(const Record &coach) const
{
    const QDate lastDay = QDate::fromString(coach.fields.value(m_config.lastDayField).toString(), Qt::ISODate);
    return lastDay.isValid() && lastDay < m_clock.today();
}

Result<std::optional<Record>> Accounts::coach(const QString &account, const QString &id)
{
    const Result<std::optional<StoredRecord>> stored = m_log.record(account, id);
    if (!stored) return stored.error();
    const bool isCoach = stored->has_value() && (*stored)->record.type == m_config.writerType
        && (*stored)->presence == StoredRecord::Presence::There && !hasLeft((*stored)->record);
    return isCoach ? std::optional{(*stored)->record} : std::nullopt;
}

Result<QSet<QString>> Accounts::rolesOf(const QString &account, const QString &id)
{
    const Result<std::optional<Record>> found = coach(account, id);
    if (!found) return found.error();
    QSet<QString> roles;
    for (const QJsonValue &role : found->value_or(Record{}).fields.value(m_config.rolesField).toArray())
        roles.insert(role.toString());
    return roles;
}

Result<QSet<QString>> Accounts::rolesOn(const Device &device)
{
    QSet<QString> roles;
    for (const QString &coachId : device.coaches) {
        const Result<QSet<QString>> own = rolesOf(device.account, coachId);
        if (!own) return own.error();
        roles.unite(*own);
    }
    return roles;
}

Result<QString> Accounts::makeEnrolCode(const QString &account, const QStringList &coaches)
{
    return makeCode(
        {account, OneTimeCode::Purpose::Enrol, coaches, m_clock.now() + m_config.codeLifetime, {}}, "enrolCodeMade");
}

Result<QString> Accounts::makeSignInCode(const QString &account, const QString &coach)
{
    return makeCode(
        {account, OneTimeCode::Purpose::SignIn, {coach}, m_clock.now() + m_config.codeLifetime, {}}, "signInCodeMade");
}

Result<QString> Accounts::makeCode(const OneTimeCode &code, const char *event)
{
    if (code.coaches.isEmpty()) return Error{ErrorKind::Rejected, QStringLiteral("a code is made for a coach")};
    for (const QString &id : code.coaches) {
        const Result<std::optional<Record>> known = coach(code.account, id);
        if (!known) return known.error();
        if (!known->has_value()) return Error{ErrorKind::Rejected, QStringLiteral("no such coach")};
    }
    Transaction transaction{m_database};
    Result<QString> made = m_codes.make(code);
    if (!made) return made.error();
    const AuditLine line{m_clock.now(), code.account, QString::fromLatin1(event), code.coaches.first(), {}};
    if (auto noted = note(line); !noted) return noted.error();
    if (auto kept = transaction.commit(); !kept) return kept.error();
    return made;
}

Result<OneTimeCode> Accounts::checkedCode(const QString &typed, OneTimeCode::Purpose purpose, const QString &asker)
{
    const std::chrono::seconds pause = m_wrongCodes.pauseFor(asker);
    if (pause.count() > 0) return Error{ErrorKind::Wait, QString::number(pause.count())};
    const Result<std::optional<OneTimeCode>> code = m_codes.find(typed, purpose);
    if (!code) return code.error();
    if (code->has_value()) return **code;
    m_wrongCodes.note(asker);
    return wrongCode();
}

Result<EnrolReply> Accounts::enrol(const EnrolRequest &request)
{
    if (request.fileKey.size() != 32) return Error{ErrorKind::Rejected, QStringLiteral("a file key has 32 bytes")};
    const Result<OneTimeCode> code = checkedCode(request.code, OneTimeCode::Purpose::Enrol, QStringLiteral("enrol"));
    if (!code) return code.error();
    if (code->usedBy.isEmpty()) return enrolled(request, *code);
    const Result<QByteArray> key = escrowedKey(code->account, code->usedBy);
    if (!key) return key.error();
    if (*key == request.fileKey) return replyFor(request, *code, code->usedBy);
    m_wrongCodes.note(QStringLiteral("enrol"));
    return wrongCode();
}

Result<EnrolReply> Accounts::enrolled(const EnrolRequest &request, const OneTimeCode &code)
{
    const QString device = m_ids.newId();
    Transaction transaction{m_database};
    auto written = m_database.run(
        QStringLiteral("INSERT INTO device (account, id, name, state, tokenHash, fileKey, schemaVersion, enrolled) "
                       "VALUES (?, ?, ?, 'active', ?, ?, ?, ?)"),
        code.account, device, request.deviceName.left(80), hashOfToken(tokenFor(request, device)), request.fileKey,
        request.schema, toText(m_clock.now()));
    if (!written) return written.error();
    for (const QString &coachId : code.coaches) {
        auto joined =
            m_database.run(QStringLiteral("INSERT INTO deviceCoach (account, device, coach) VALUES (?, ?, ?)"),
                code.account, device, coachId);
        if (!joined) return joined.error();
    }
    if (auto made = makeRecoveryCodes(code.account, device); !made) return made.error();
    if (auto used = m_codes.use(request.code, device); !used) return used.error();
    const AuditLine line{m_clock.now(), code.account, QStringLiteral("deviceEnrolled"), device, code.coaches.first()};
    if (auto noted = note(line); !noted) return noted.error();
    const Result<EnrolReply> reply = replyFor(request, code, device);
    if (!reply) return reply.error();
    if (auto kept = transaction.commit(); !kept) return kept.error();
    return reply;
}

Result<EnrolReply> Accounts::replyFor(const EnrolRequest &request, const OneTimeCode &code, const QString &device)
{
    const Result<std::optional<Account>> account = find(code.account);
    if (!account) return account.error();
    const Result<std::optional<Record>> owner = coach(code.account, code.coaches.first());
    if (!owner) return owner.error();
    const Result<qint64> epoch = m_log.epoch();
    if (!epoch) return epoch.error();
    Result<QList<RecoverySeal>> seals = sealsOf(code.account, device, request.fileKey);
    if (!seals) return seals.error();
    return EnrolReply{code.account, account->value_or(Account{}).name, device, tokenFor(request, device),
        code.coaches.first(), owner->value_or(Record{}).fields.value(m_config.nameField).toString(), *epoch,
        *std::move(seals)};
}

Result<SignInReply> Accounts::signIn(const Device &device, const SignInRequest &request)
{
    const Result<OneTimeCode> code = checkedCode(request.code, OneTimeCode::Purpose::SignIn, device.id);
    if (!code) return code.error();
    const bool isFree = code->usedBy.isEmpty() || code->usedBy == device.id;
    if (isFree && code->account == device.account) return signedIn(device, request, *code);
    m_wrongCodes.note(device.id);
    return wrongCode();
}

Result<SignInReply> Accounts::signedIn(const Device &device, const SignInRequest &request, const OneTimeCode &code)
{
    const QString coachId = code.coaches.first();
    const Result<std::optional<Record>> person = coach(device.account, coachId);
    if (!person) return person.error();
    if (!person->has_value()) return wrongCode();
    Result<QByteArray> key = escrowedKey(device.account, device.id);
    if (!key) return key.error();
    const QString name = (*person)->fields.value(m_config.nameField).toString();
    if (!code.usedBy.isEmpty()) return SignInReply{coachId, name, *key};

    Transaction transaction{m_database};
    if (!device.coaches.contains(coachId)) {
        auto joined =
            m_database.run(QStringLiteral("INSERT INTO deviceCoach (account, device, coach) VALUES (?, ?, ?)"),
                device.account, device.id, coachId);
        if (!joined) return joined.error();
    }
    if (auto used = m_codes.use(request.code, device.id); !used) return used.error();
    const AuditLine line{m_clock.now(), device.account, QStringLiteral("coachSignedIn"), coachId, device.id};
    if (auto noted = note(line); !noted) return noted.error();
    if (auto kept = transaction.commit(); !kept) return kept.error();
    return SignInReply{coachId, name, *key};
}

Result<void> Accounts::note(const AuditLine &line)
{
    return withoutCount(m_database.run(
        QStringLiteral("INSERT INTO audit (account, id, at, event, subject, detail) VALUES (?, ?, ?, ?, ?, ?)"),
        line.account, m_ids.newId(), toText(line.at), line.event, line.subject,
        line.detail.isNull() ? QString{QLatin1String{""}} : line.detail));
}

Result<QList<AuditLine>> Accounts::auditLines(const QString &account)
{
    return m_database.collect(
        QStringLiteral("SELECT at, event, subject, detail FROM audit WHERE account = ? ORDER BY at, id"),
        [&](const Row &row) {
            return AuditLine{
                instantFromText(row.text(0)).value_or(Instant{}), account, row.text(1), row.text(2), row.text(3)};
        },
        account);
}

} // namespace alongside
