// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Admissions.h"

#include "platform/sql/Transaction.h"
#include "sync/server/DeviceToken.h"

namespace alongside {

namespace {

constexpr qsizetype fileKeyBytes = 32;
const QString browsing = QStringLiteral("browser"); // what their codes are used by
const WrongCodes::Asker enrolling{
    QStringLiteral(""), QStringLiteral("enrol")}; // all tablets without a token are one asker
const WrongCodes::Asker ofABrowser{QStringLiteral(""), browsing}; // and all browsers

Error wrongCode() { return {ErrorKind::Rejected, QStringLiteral("the code is wrong, used or out of date")}; }

} // namespace

Admissions::Admissions(Database &database, Parts parts, const ServerConfig &config, const Clock &clock, IdSource &ids)
    : m_database{database}, m_parts{parts}, m_config{config}, m_clock{clock}, m_ids{ids}, m_codes{database, clock, ids},
      m_wrongCodes{database, clock, ids, config.wrongCodesAllowed, config.wrongCodeWindow}
{
}

Result<QString> Admissions::makeEnrolCode(const QString &account, const QStringList &coaches, const QString &by)
{
    return makeCode({account, OneTimeCode::Purpose::Enrol, coaches, m_clock.now() + m_config.codeLifetime, {}},
        "enrolCodeMade", by);
}

Result<QString> Admissions::makeSignInCode(const QString &account, const QString &coach)
{
    return makeCode(
        {account, OneTimeCode::Purpose::SignIn, {coach}, m_clock.now() + m_config.codeLifetime, {}}, "signInCodeMade");
}

Result<QString> Admissions::makeBrowserCode(const QString &account, const QString &coach)
{
    const Result<QSet<QString>> roles = m_parts.coaches.rolesOf(account, coach);
    if (!roles) return roles.error();
    if (!roles->intersects(m_config.browserRoles))
        return Error{ErrorKind::Rejected, QStringLiteral("there is nothing in the console for their roles")};
    return makeCode({account, OneTimeCode::Purpose::Browser, {coach}, m_clock.now() + m_config.codeLifetime, {}},
        "browserCodeMade");
}

Result<QString> Admissions::makeCode(const OneTimeCode &code, const char *event, const QString &by)
{
    if (code.coaches.isEmpty()) return Error{ErrorKind::Rejected, QStringLiteral("a code is made for a coach")};
    for (const QString &id : code.coaches) {
        const Result<std::optional<Record>> known = m_parts.coaches.find(code.account, id);
        if (!known) return known.error();
        if (!known->has_value()) return Error{ErrorKind::Rejected, QStringLiteral("no such coach")};
    }
    Transaction transaction{m_database};
    Result<QString> made = m_codes.make(code);
    if (!made) return made.error();
    const AuditLine line{code.account, QString::fromLatin1(event), code.coaches.join(u' '), by};
    if (auto noted = m_parts.audit.note(line); !noted) return noted.error();
    if (auto kept = transaction.commit(); !kept) return kept.error();
    return made;
}

Error Admissions::refusal(const WrongCodes::Asker &asker)
{
    const Result<std::chrono::seconds> pause = m_wrongCodes.pauseFor(asker);
    if (!pause) return pause.error();
    if (pause->count() > 0) return Error{ErrorKind::Wait, QString::number(pause->count())};
    if (auto noted = m_wrongCodes.note(asker); !noted) return noted.error();
    return wrongCode();
}

Result<EnrolReply> Admissions::enrol(const EnrolRequest &request, const QString &formerToken)
{
    if (request.fileKey.size() != fileKeyBytes)
        return Error{ErrorKind::Rejected, QStringLiteral("a file key has 32 bytes")};
    // All who enrol are one asker: the pause is for wrong codes alone, or anybody could keep everybody out.
    const Result<std::optional<OneTimeCode>> found = m_codes.find(request.code, OneTimeCode::Purpose::Enrol);
    if (!found) return found.error();
    if (!found->has_value()) return refusal(enrolling);
    const OneTimeCode &code = **found;
    if (!code.usedBy.isEmpty()) return answeredAgain(request, code);
    Result<std::optional<EnrolReply>> reply = enrolled(request, code, formerToken);
    if (!reply) return reply.error();
    if (reply->has_value()) return **std::move(reply);
    const Result<std::optional<OneTimeCode>> used = m_codes.find(request.code, OneTimeCode::Purpose::Enrol);
    if (!used) return used.error();
    return used->has_value() ? answeredAgain(request, **used) : refusal(enrolling);
}

/// Whoever used the code is told the same again: its reply may have been lost.
Result<EnrolReply> Admissions::answeredAgain(const EnrolRequest &request, const OneTimeCode &code)
{
    const Result<QByteArray> key = m_parts.devices.escrowedKey(code.account, code.usedBy);
    if (!key) return key.error();
    return *key == request.fileKey ? replyFor(request, code, code.usedBy) : refusal(enrolling);
}

Result<QStringList> Admissions::coachesFor(const OneTimeCode &code, const QString &formerToken)
{
    const auto former =
        formerToken.isEmpty() ? Result<std::optional<Device>>{std::nullopt} : m_parts.devices.withToken(formerToken);
    if (!former) return former.error();
    const bool isKnown = former->has_value() && (*former)->account == code.account;
    if (!isKnown || (*former)->state == Device::State::Lost) return code.coaches;
    QStringList coaches = code.coaches;
    for (const QString &coach : (*former)->coaches) {
        const Result<std::optional<Record>> known = m_parts.coaches.find(code.account, coach);
        if (!known) return known.error();
        if (known->has_value() && !coaches.contains(coach)) coaches.append(coach);
    }
    return coaches;
}

/// Nothing, and nothing is kept, when another process used the code in the meantime.
Result<std::optional<EnrolReply>> Admissions::enrolled(
    const EnrolRequest &request, const OneTimeCode &code, const QString &formerToken)
{
    const Result<QStringList> coaches = coachesFor(code, formerToken);
    if (!coaches) return coaches.error();
    Device device;
    device.id = m_ids.newId();
    device.account = code.account;
    device.coaches = *coaches;
    Transaction transaction{m_database};
    if (auto added = m_parts.devices.add(device, request); !added) return added.error();
    auto made = m_parts.recovery.make(device.account, device.id, m_config.recoveryCodes);
    if (!made) return made.error();
    const Result<bool> used = m_codes.use(request.code, device.id);
    if (!used) return used.error();
    if (!*used) return std::optional<EnrolReply>{};
    const AuditLine line{code.account, QStringLiteral("deviceEnrolled"), device.id, device.coaches.join(u' ')};
    if (auto noted = m_parts.audit.note(line); !noted) return noted.error();
    const Result<EnrolReply> reply = replyFor(request, code, device.id);
    if (!reply) return reply.error();
    if (auto kept = transaction.commit(); !kept) return kept.error();
    return std::optional{*reply};
}

Result<EnrolReply> Admissions::replyFor(const EnrolRequest &request, const OneTimeCode &code, const QString &device)
{
    const Result<std::optional<Account>> account = m_parts.accounts.find(code.account);
    if (!account) return account.error();
    const Result<std::optional<Record>> owner = m_parts.coaches.find(code.account, code.coaches.first());
    if (!owner) return owner.error();
    const Result<qint64> epoch = m_parts.log.epoch();
    if (!epoch) return epoch.error();
    Result<QList<RecoverySeal>> seals = m_parts.recovery.sealsOf(code.account, device, request.fileKey);
    if (!seals) return seals.error();
    return EnrolReply{code.account, account->value_or(Account{}).name, device, tokenFor(request, device),
        code.coaches.first(), m_parts.coaches.nameOf(owner->value_or(Record{})), *epoch, *std::move(seals)};
}

Result<SignInReply> Admissions::signIn(const Device &device, const SignInRequest &request)
{
    // A tablet that guesses pauses with its right codes too: it keeps nobody out but itself.
    const WrongCodes::Asker asker{device.account, device.id};
    const Result<std::chrono::seconds> pause = m_wrongCodes.pauseFor(asker);
    if (!pause) return pause.error();
    if (pause->count() > 0) return refusal(asker);
    const Result<std::optional<OneTimeCode>> found = m_codes.find(request.code, OneTimeCode::Purpose::SignIn);
    if (!found) return found.error();
    const OneTimeCode code = found->value_or(OneTimeCode{});
    const bool isFree = code.usedBy.isEmpty() || code.usedBy == device.id;
    return isFree && code.account == device.account ? signedIn(device, request, code) : refusal(asker);
}

Result<SignInReply> Admissions::signedIn(const Device &device, const SignInRequest &request, const OneTimeCode &code)
{
    const QString coach = code.coaches.first();
    const Result<std::optional<Record>> person = m_parts.coaches.find(device.account, coach);
    if (!person) return person.error();
    if (!person->has_value()) return wrongCode();
    Result<QByteArray> key = m_parts.devices.escrowedKey(device.account, device.id);
    if (!key) return key.error();
    const SignInReply reply{coach, m_parts.coaches.nameOf(**person), *key};
    if (!code.usedBy.isEmpty()) return reply;

    Transaction transaction{m_database};
    if (!device.coaches.contains(coach))
        if (auto joined = m_parts.devices.addCoach(device, coach); !joined) return joined.error();
    const Result<bool> used = m_codes.use(request.code, device.id);
    if (!used) return used.error();
    if (!*used) return refusal({device.account, device.id}); // on another tablet, by way of another process
    const AuditLine line{device.account, QStringLiteral("coachSignedIn"), coach, device.id};
    if (auto noted = m_parts.audit.note(line); !noted) return noted.error();
    if (auto kept = transaction.commit(); !kept) return kept.error();
    return reply;
}

Result<QByteArray> Admissions::enterBrowser(const QString &code)
{
    const Result<std::optional<OneTimeCode>> found = m_codes.find(code, OneTimeCode::Purpose::Browser);
    if (!found) return found.error();
    if (!found->has_value() || !(*found)->usedBy.isEmpty()) return refusal(ofABrowser);
    Transaction transaction{m_database};
    const Result<bool> used = m_codes.use(code, browsing);
    if (!used) return used.error();
    if (!*used) return refusal(ofABrowser);
    Result<QByteArray> secret = enteredBrowser(browsing, (*found)->account, (*found)->coaches.first());
    if (!secret) return secret.error();
    if (auto kept = transaction.commit(); !kept) return kept.error();
    return secret;
}

Result<QByteArray> Admissions::enterBrowserBy(const QString &by, const QString &account, const QString &coach)
{
    Transaction transaction{m_database};
    Result<QByteArray> secret = enteredBrowser(by, account, coach);
    if (!secret) return secret.error();
    if (auto kept = transaction.commit(); !kept) return kept.error();
    return secret;
}

Result<QByteArray> Admissions::enteredBrowser(const QString &by, const QString &account, const QString &coach)
{
    Result<QByteArray> secret = m_parts.browsers.begin(account, coach);
    if (!secret) return secret.error();
    if (auto noted = m_parts.audit.note({account, QStringLiteral("browserSignedIn"), coach, by}); !noted)
        return noted.error();
    return secret;
}

} // namespace alongside
