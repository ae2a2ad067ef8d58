// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/ChangeLog.h"

namespace alongside {

/// Writes records of one account, each under its own next revision. Lives inside one transaction, which has the
/// account's counter locked; keep() puts the counter back at its end.
class AccountWriter {
public:
    static Result<AccountWriter> open(ChangeLog &log, const QString &account);

    /// Gives the record its revision, and a new one its birth (created = 0 before).
    Result<void> write(StoredRecord record);
    Result<void> keep();

    /// A state of its own for what changes no record, so that whoever listens hears of it.
    void passOne() { ++m_modseq; }

    qint64 modseq() const { return m_modseq; }
    qint64 start() const { return m_start; }
    bool hasWritten() const { return m_modseq != m_start; }
    /// A part of the transaction was taken back, and its revisions with it.
    void returnTo(qint64 modseq) { m_modseq = modseq; }

private:
    AccountWriter(ChangeLog &log, QString account, qint64 modseq)
        : m_log{log}, m_account{std::move(account)}, m_start{modseq}, m_modseq{modseq}
    {
    }

    ChangeLog &m_log;
    QString m_account;
    qint64 m_start;
    qint64 m_modseq;
};

} // namespace alongside
