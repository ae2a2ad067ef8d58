// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/Database.h"
#include "sync/server/AuditLog.h"

namespace alongside {

/// A coach whom a provider of sign-ins knows, or will know.
struct OutsideAccount {
    QString account;
    QString coach;
    QString issuer = {}; ///< whose subject it is; empty: nobody with that address has come yet
    QString subject = {};
    QString email = {}; ///< as it is compared; empty: it was never needed
    QByteArray refresh = {}; ///< what the provider is asked with; empty: it gave nothing
    std::optional<Instant> asked = {}; ///< when it was last asked about them
    std::optional<Instant> shutSince = {}; ///< when it first said that it does not
    std::optional<Instant> vouched = {}; ///< when it last said that it does
    /// Since when it may have heard a question asked with `refresh` whose answer was never kept: one that is good once
    /// may be used up (RFC 6749 §6).
    std::optional<Instant> unanswered = {};

    bool operator==(const OutsideAccount &) const = default;
};

/// Which coach is whom elsewhere. A provider makes no coaches: whoever keeps the service has named each, by an address
/// that the provider verifies or by what it calls them. Across accounts, because whoever comes says only who they are
/// there. One thread.
class OutsideAccounts {
public:
    OutsideAccounts(Database &database, AuditLog &audit);

    /// In place of whatever there was of that coach: then they are signed out as by shut(). Rejected: another coach has
    /// that address, or that subject.
    Result<void> expect(const QString &account, const QString &coach, const QString &email);
    Result<void> name(const QString &account, const QString &coach, const QString &issuer, const QString &subject);
    /// Signed out as by shut(). False: there was nothing.
    Result<bool> forget(const QString &account, const QString &coach);

    /// Who has come: by subject, or by a verified address that nobody has come with yet; then they are known by their
    /// subject for good. Nothing: nobody of this service.
    Result<std::optional<OutsideAccount>> arrive(const QString &issuer, const QString &subject, const QString &email);
    /// Of everybody.
    Result<QList<OutsideAccount>> all();

    /// Whom that provider can be asked about and was not since then, longest ago first. Nothing: nobody.
    Result<std::optional<OutsideAccount>> due(const QString &issuer, Instant since);
    /// Whoever gets it asks the provider now: what it gives may be good once, and several processes share it. That the
    /// question is on its way is written before it is; `known` says whether another one was. False: another process
    /// asks, or who it is about is gone.
    Result<bool> claim(OutsideAccount &known, Instant now);
    /// What the provider gave when they signed in; nothing where they are gone.
    Result<void> keep(const OutsideAccount &known);
    /// It has vouched for them, and given nothing.
    Result<void> keepVouched(const OutsideAccount &known, Instant now);
    /// What it gave whoever had claimed to ask. False: they have signed in since, or are gone; nothing is changed.
    Result<bool> keepAnswer(const OutsideAccount &known);
    /// It knows them no more: that is kept, they are signed out of every browser, and codes for tablets that nobody has
    /// used yet are gone.
    Result<bool> shut(OutsideAccount &known, Instant now);
    /// It renews them no more, and that says nothing of their account: what it was asked with may have been used up
    /// here. They are signed out as by shut(), and it is not asked again before they sign in.
    Result<bool> loseTrack(OutsideAccount &known);
    /// In place of what is there: whose account it is, and whether it is shut. After a restore.
    Result<void> putBack(const OutsideAccount &known);

private:
    Result<void> write(const OutsideAccount &known);
    Result<qint64> replace(const OutsideAccount &known);
    Result<void> end(const QString &account, const QString &coach);
    Result<void> link(OutsideAccount &found, const QString &issuer, const QString &subject);

    Database &m_database;
    AuditLog &m_audit;
};

} // namespace alongside
