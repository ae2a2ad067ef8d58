// SPDX-License-Identifier: Apache-2.0
#include "sync/server/OutsideAccounts.h"

#include "platform/sql/NotNull.h"
#include "platform/sql/Transaction.h"
#include "platform/sql/WithoutCount.h"

#include <algorithm>

namespace alongside {

namespace {

/// Two ways to write one address. Only where both mean the same at every host: letters of other alphabets that look or
/// fold alike may be somebody else's.
QString comparable(const QString &email)
{
    QString address = email.trimmed();
    for (QChar &letter : address)
        if (letter >= QLatin1Char('A') && letter <= QLatin1Char('Z')) letter = letter.toLower();
    return address;
}

QString momentText(const std::optional<Instant> &moment) { return moment ? toText(*moment) : QStringLiteral(""); }

const QString everyColumn = QStringLiteral("SELECT account, coach, issuer, subject, email, refresh, asked, shutSince, "
                                           "vouched, unanswered FROM outsideAccount ");

OutsideAccount outsideFrom(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.blob(5), instantFromText(row.text(6)),
        instantFromText(row.text(7)), instantFromText(row.text(8)), instantFromText(row.text(9))};
}

} // namespace

OutsideAccounts::OutsideAccounts(Database &database, AuditLog &audit) : m_database{database}, m_audit{audit} { }

Result<QList<OutsideAccount>> OutsideAccounts::all()
{
    return m_database.collect(everyColumn + QStringLiteral("ORDER BY account, coach"), outsideFrom);
}

Result<std::optional<OutsideAccount>> OutsideAccounts::due(const QString &issuer, Instant since)
{
    return m_database.first(everyColumn
            + QStringLiteral("WHERE issuer = ? AND length(refresh) > 0 AND asked <= ? ORDER BY asked, account, coach "
                             "LIMIT 1"),
        outsideFrom, issuer, toText(since));
}

Result<void> OutsideAccounts::expect(const QString &account, const QString &coach, const QString &email)
{
    const QString wanted = comparable(email);
    const Result<QList<OutsideAccount>> known = all();
    if (!known) return known.error();
    const bool isTaken = std::any_of(known->begin(), known->end(),
        [&](const OutsideAccount &other) { return other.email == wanted && other.coach != coach; });
    if (isTaken) return Error{ErrorKind::Rejected, QStringLiteral("somebody else has that address")};
    return write({.account = account, .coach = coach, .email = wanted});
}

Result<void> OutsideAccounts::name(
    const QString &account, const QString &coach, const QString &issuer, const QString &subject)
{
    const Result<QList<OutsideAccount>> known = all();
    if (!known) return known.error();
    const bool isTaken = std::any_of(known->begin(), known->end(), [&](const OutsideAccount &other) {
        return other.issuer == issuer && other.subject == subject && other.coach != coach;
    });
    if (isTaken) return Error{ErrorKind::Rejected, QStringLiteral("somebody else has that account")};
    return write({account, coach, issuer, subject});
}

Result<void> OutsideAccounts::write(const OutsideAccount &known)
{
    Transaction transaction{m_database};
    const Result<qint64> replaced = replace(known);
    if (!replaced) return replaced.error();
    if (*replaced > 0) // whoever came with the former one may be somebody else
        if (auto ended = end(known.account, known.coach); !ended) return ended;
    if (auto noted = m_audit.note({known.account, QStringLiteral("outsideAccountNamed"), known.coach}); !noted)
        return noted.error();
    return transaction.commit();
}

Result<void> OutsideAccounts::putBack(const OutsideAccount &known)
{
    Transaction transaction{m_database};
    if (auto replaced = replace(known); !replaced) return replaced.error();
    if (auto ended = end(known.account, known.coach); !ended) return ended;
    const QString event =
        known.shutSince ? QStringLiteral("outsideAccountShut") : QStringLiteral("outsideAccountNamed");
    if (auto noted = m_audit.note({known.account, event, known.coach, QStringLiteral("again after a restore")}); !noted)
        return noted.error();
    return transaction.commit();
}

/// How many there were.
Result<qint64> OutsideAccounts::replace(const OutsideAccount &known)
{
    const Result<qint64> removed = m_database.run(
        QStringLiteral("DELETE FROM outsideAccount WHERE account = ? AND coach = ?"), known.account, known.coach);
    if (!removed) return removed;
    const auto written = m_database.run(
        QStringLiteral("INSERT INTO outsideAccount (account, coach, issuer, subject, email, refresh, asked, shutSince, "
                       "vouched, unanswered) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        known.account, known.coach, notNull(known.issuer), notNull(known.subject), notNull(known.email), known.refresh,
        momentText(known.asked), momentText(known.shutSince), momentText(known.vouched), momentText(known.unanswered));
    if (!written) return written.error();
    return removed;
}

Result<bool> OutsideAccounts::forget(const QString &account, const QString &coach)
{
    Transaction transaction{m_database};
    const auto removed =
        m_database.run(QStringLiteral("DELETE FROM outsideAccount WHERE account = ? AND coach = ?"), account, coach);
    if (!removed) return removed.error();
    if (*removed == 0) return false;
    if (auto ended = end(account, coach); !ended) return ended.error();
    if (auto noted = m_audit.note({account, QStringLiteral("outsideAccountForgotten"), coach}); !noted)
        return noted.error();
    if (auto kept = transaction.commit(); !kept) return kept.error();
    return true;
}

Result<std::optional<OutsideAccount>> OutsideAccounts::arrive(
    const QString &issuer, const QString &subject, const QString &email)
{
    const Result<QList<OutsideAccount>> known = all();
    if (!known) return known.error();
    for (const OutsideAccount &one : *known)
        if (one.issuer == issuer && one.subject == subject) return std::optional{one};
    const QString wanted = comparable(email);
    if (wanted.isEmpty()) return std::optional<OutsideAccount>{};
    for (OutsideAccount one : *known) {
        if (!one.subject.isEmpty() || one.email != wanted) continue; // an address goes to somebody else, later
        if (auto linked = link(one, issuer, subject); !linked) return linked.error();
        return std::optional{one};
    }
    return std::optional<OutsideAccount>{};
}

Result<void> OutsideAccounts::link(OutsideAccount &found, const QString &issuer, const QString &subject)
{
    Transaction transaction{m_database};
    const auto written = m_database.run(QStringLiteral("UPDATE outsideAccount SET issuer = ?, subject = ? "
                                                       "WHERE account = ? AND coach = ? AND subject = ''"),
        issuer, subject, found.account, found.coach);
    if (!written) return written.error();
    // Another process has linked them meanwhile: whoever comes again is then known, or not.
    if (*written == 0) return Error{ErrorKind::Conflict, QStringLiteral("somebody came with that address meanwhile")};
    if (auto noted = m_audit.note({found.account, QStringLiteral("outsideAccountLinked"), found.coach}); !noted)
        return noted.error();
    found.issuer = issuer;
    found.subject = subject;
    return transaction.commit();
}

Result<bool> OutsideAccounts::claim(OutsideAccount &known, Instant now)
{
    const auto written = m_database.run(
        QStringLiteral("UPDATE outsideAccount SET asked = ?, unanswered = CASE WHEN unanswered = '' THEN ? ELSE "
                       "unanswered END WHERE account = ? AND coach = ? AND subject = ? AND asked = ?"),
        toText(now), toText(now), known.account, known.coach, known.subject, momentText(known.asked));
    if (!written) return written.error();
    known.asked = now;
    return *written > 0;
}

Result<bool> OutsideAccounts::shut(OutsideAccount &known, Instant now)
{
    OutsideAccount shutNow = known;
    shutNow.shutSince = now;
    shutNow.unanswered.reset();
    Transaction transaction{m_database};
    const Result<bool> kept = keepAnswer(shutNow);
    if (!kept) return kept.error();
    if (!*kept) return false;
    if (auto ended = end(known.account, known.coach); !ended) return ended.error();
    if (auto noted = m_audit.note({known.account, QStringLiteral("outsideAccountShut"), known.coach}); !noted)
        return noted.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    known = shutNow;
    return true;
}

Result<bool> OutsideAccounts::loseTrack(OutsideAccount &known)
{
    OutsideAccount lost = known;
    lost.refresh.clear();
    lost.unanswered.reset();
    Transaction transaction{m_database};
    const Result<bool> kept = keepAnswer(lost);
    if (!kept) return kept.error();
    if (!*kept) return false;
    if (auto ended = end(known.account, known.coach); !ended) return ended.error();
    if (auto noted = m_audit.note({known.account, QStringLiteral("outsideAccountLost"), known.coach}); !noted)
        return noted.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    known = lost;
    return true;
}

/// A code that names others as well was made for them too, and stays.
Result<void> OutsideAccounts::end(const QString &account, const QString &coach)
{
    const auto ended =
        m_database.run(QStringLiteral("DELETE FROM browserSession WHERE account = ? AND coach = ?"), account, coach);
    if (!ended) return ended.error();
    return withoutCount(m_database.run(QStringLiteral("DELETE FROM oneTimeCode WHERE account = ? AND "
                                                      "purpose = 'enrol' AND usedBy = '' AND coaches = ?"),
        account, coach));
}

Result<bool> OutsideAccounts::keepAnswer(const OutsideAccount &known)
{
    const auto written = m_database.run(
        QStringLiteral("UPDATE outsideAccount SET refresh = ?, shutSince = ?, vouched = ?, unanswered = ? WHERE "
                       "account = ? AND coach = ? AND issuer = ? AND subject = ? AND asked = ?"),
        known.refresh, momentText(known.shutSince), momentText(known.vouched), momentText(known.unanswered),
        known.account, known.coach, known.issuer, known.subject, momentText(known.asked));
    if (!written) return written.error();
    return *written > 0;
}

Result<void> OutsideAccounts::keep(const OutsideAccount &known)
{
    return withoutCount(m_database.run(
        QStringLiteral("UPDATE outsideAccount SET refresh = ?, asked = ?, shutSince = ?, vouched = ?, unanswered = ? "
                       "WHERE account = ? AND coach = ? AND issuer = ? AND subject = ?"),
        known.refresh, momentText(known.asked), momentText(known.shutSince), momentText(known.vouched),
        momentText(known.unanswered), known.account, known.coach, known.issuer, known.subject));
}

Result<void> OutsideAccounts::keepVouched(const OutsideAccount &known, Instant now)
{
    return withoutCount(m_database.run(QStringLiteral("UPDATE outsideAccount SET vouched = ? WHERE account = ? AND "
                                                      "coach = ? AND issuer = ? AND subject = ?"),
        toText(now), known.account, known.coach, known.issuer, known.subject));
}

} // namespace alongside
