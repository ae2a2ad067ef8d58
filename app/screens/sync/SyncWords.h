// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/sync/AsideWhys.h"
#include "app/screens/sync/WaitingRows.h"
#include "app/store/ConflictStore.h"
#include "sync/client/Outbox.h"
#include "sync/client/SyncStatus.h"

#include <QCoreApplication>

namespace alongside {

/// What sync has done and will do, in words.
class SyncWords {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)

public:
    /// "31 recorded, 31 received 16:42", "12 waiting, no signal".
    static QString chip(const SyncStatus &status, QDate today);
    /// "Today: 31 recorded, 31 received at 16:42.", and what waits from earlier days.
    static QString ledger(const LedgerCounts &ledger, QDate today);
    static QString last(const SyncStatus &status);
    static QString next(const SyncStatus &status);
    /// "This tablet belongs to Walsall."
    static QString tablet(const QString &serviceName);
    /// "History goes back to 23 August 2026."; empty where all of it is here.
    static QString history(const History &history);
    /// Empty while this tablet's clock and the service's agree.
    static QString clock(const SyncStatus &status);
    /// What "Sync now" came to.
    static QString answer(const SyncOutcome &outcome, const LedgerCounts &ledger);

    /// By kind of record, most first, with the age of the oldest.
    static QList<WaitingRows::Line> waiting(const QList<Mutation> &mutations, QDate today);
    /// Photos and signatures whose record is there and whose bytes still wait; empty when there are none.
    static QList<WaitingRows::Line> attachments(const SyncStatus &status);
    /// Attachments whose bytes neither this tablet nor the service has any more.
    static QList<WaitingRows::Line> lost(int attachments);
    static QList<WaitingRows::Line> held(const QList<Mutation> &mutations, QDate today);
    static QList<WaitingRows::Line> setAside(
        const QList<Mutation> &mutations, QDate today, const QHash<QString, AsideWhys::Why> &whys);
    static QList<WaitingRows::Line> conflicts(const QList<OpenConflict> &open, QDate today);
    /// "12 attendance marks".
    static QString counted(const QString &type, int count);

private:
    static QString today(const LedgerCounts &ledger, QDate today);
    static QString forwarded(const LedgerCounts &ledger);
    static QString said(const OpenConflict::Candidate &candidate, QDate today);
};

/// Whether somebody has to do something before this tablet can sync.
bool needsSomebody(SyncReason reason);

} // namespace alongside
