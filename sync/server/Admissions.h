// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/Accounts.h"
#include "sync/server/BrowserSessions.h"
#include "sync/server/Coaches.h"
#include "sync/server/Devices.h"
#include "sync/server/OneTimeCodes.h"
#include "sync/server/WrongCodes.h"

namespace alongside {

/// Lets tablets into an account, and coaches onto a tablet and into the pages for a browser, each with a one-time code.
/// One thread.
class Admissions {
public:
    /// Who and what they are admitted to.
    struct Parts {
        ChangeLog &log;
        AuditLog &audit;
        Accounts &accounts;
        Coaches &coaches;
        Devices &devices;
        RecoveryCodes &recovery;
        BrowserSessions &browsers;
    };
    Admissions(Database &database, Parts parts, const ServerConfig &config, const Clock &clock, IdSource &ids);

    /// One-time codes, 12 characters in groups ("K7QW-3MPA-XH2D"), good for 24 hours. Rejected unless the coaches
    /// exist; the first is whom the tablet is for. `by`: the coach who asks for it, which the audit says beside all
    /// whom it is for; empty: whoever keeps the service.
    Result<QString> makeEnrolCode(const QString &account, const QStringList &coaches, const QString &by = {});
    Result<QString> makeSignInCode(const QString &account, const QString &coach);
    /// Rejected also where none of their roles may sign in with a browser.
    Result<QString> makeBrowserCode(const QString &account, const QString &coach);

    /// Rejected: no such code, spent, or out of date. Wait: too many wrong codes; the detail is the seconds to wait.
    /// The same request again, within the code's time, has the same answer: a lost reply costs no new code.
    /// formerToken: of the device that the tablet was, where it joins again. Whoever signed in on it and still works
    /// here does so on the new one; a lost tablet brings nobody along.
    Result<EnrolReply> enrol(const EnrolRequest &request, const QString &formerToken = {});
    Result<SignInReply> signIn(const Device &device, const SignInRequest &request);
    /// The secret of a browser's session. Rejected and Wait as above; a code is used once, also where the answer is
    /// lost.
    Result<QByteArray> enterBrowser(const QString &code);
    /// The same for somebody whom another service vouches for; `by` says which. Rejected: none of their roles may.
    Result<QByteArray> enterBrowserBy(const QString &by, const QString &account, const QString &coach);

private:
    Result<QString> makeCode(const OneTimeCode &code, const char *event, const QString &by = {});
    /// Counts a wrong code, or tells how long to wait.
    Error refusal(const WrongCodes::Asker &asker);
    Result<EnrolReply> answeredAgain(const EnrolRequest &request, const OneTimeCode &code);
    Result<std::optional<EnrolReply>> enrolled(
        const EnrolRequest &request, const OneTimeCode &code, const QString &formerToken);
    /// Those of the code, then those who come along.
    Result<QStringList> coachesFor(const OneTimeCode &code, const QString &formerToken);
    Result<EnrolReply> replyFor(const EnrolRequest &request, const OneTimeCode &code, const QString &device);
    Result<QByteArray> enteredBrowser(const QString &by, const QString &account, const QString &coach);
    Result<SignInReply> signedIn(const Device &device, const SignInRequest &request, const OneTimeCode &code);

    Database &m_database;
    Parts m_parts;
    const ServerConfig &m_config;
    const Clock &m_clock;
    IdSource &m_ids;
    OneTimeCodes m_codes;
    WrongCodes m_wrongCodes;
};

} // namespace alongside
