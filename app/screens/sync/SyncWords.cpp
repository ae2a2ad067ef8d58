// SPDX-License-Identifier: Apache-2.0
#include "app/screens/sync/SyncWords.h"

#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"

#include <QLocale>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace alongside {

namespace {

struct Counted {
    QSet<QString> records;
    Instant oldest = Instant::max();
};

/// Distinct records by kind: two changes to one mark are one mark that waits.
QMap<QString, Counted> byKind(const QList<Mutation> &mutations)
{
    QMap<QString, Counted> kinds;
    for (const Mutation &mutation : mutations)
        for (const Operation &operation : mutation.ops) {
            Counted &kind = kinds[operation.type];
            kind.records.insert(operation.id);
            kind.oldest = std::min(kind.oldest, mutation.at);
        }
    return kinds;
}

/// Today's numbers do not show them: they were recorded before today.
int waitingFromEarlierDays(const LedgerCounts &ledger)
{
    return std::max(0, ledger.waiting - std::max(0, ledger.recorded - ledger.received));
}

/// The last acknowledgement has a time only; on another day it would be read as today's.
bool wasReceivedOn(QDate day, const LedgerCounts &ledger)
{
    return ledger.receivedAt && Clock::localDateOf(*ledger.receivedAt) == day;
}

} // namespace

bool needsSomebody(SyncReason reason)
{
    switch (reason) {
    case SyncReason::Done:
    case SyncReason::Offline:
    case SyncReason::Unreachable:
    case SyncReason::TimedOut:
    case SyncReason::ServiceBusy:
    case SyncReason::Damaged:
        return false;
    default:
        return true;
    }
}

QString SyncWords::chip(const SyncStatus &status, QDate today)
{
    const LedgerCounts &ledger = status.ledger;
    const SyncReason reason = status.last ? status.last->reason : SyncReason::Done;
    const bool isOffline = reason == SyncReason::Offline || reason == SyncReason::TimedOut;
    if (ledger.waiting > 0 && isOffline) return tr("%n waiting, no signal", nullptr, ledger.waiting);
    if (ledger.waiting > 0 && reason == SyncReason::Unreachable)
        return tr("%n waiting, no answer", nullptr, ledger.waiting);
    if (needsSomebody(reason)) return tr("%n waiting: open Sync", nullptr, ledger.waiting);
    if (waitingFromEarlierDays(ledger) > 0) return tr("%n waiting", nullptr, ledger.waiting);
    if (ledger.waiting > 0) return tr("%1 recorded, %2 received").arg(ledger.recorded).arg(ledger.received);
    if (ledger.recorded == 0) return isOffline ? tr("No signal") : tr("Nothing waiting");
    if (!wasReceivedOn(today, ledger)) return tr("%1 recorded, %2 received").arg(ledger.recorded).arg(ledger.received);
    return tr("%1 recorded, %2 received %3")
        .arg(ledger.recorded)
        .arg(ledger.received)
        .arg(DayWords::time(*ledger.receivedAt));
}

QString SyncWords::ledger(const LedgerCounts &ledger, QDate today)
{
    const int earlier = waitingFromEarlierDays(ledger);
    const QString now = SyncWords::today(ledger, today) + forwarded(ledger);
    return earlier > 0 ? tr("%1 From earlier days %n still waiting.", nullptr, earlier).arg(now) : now;
}

QString SyncWords::today(const LedgerCounts &ledger, QDate today)
{
    if (ledger.recorded == 0) return tr("Nothing recorded on this tablet today yet.");
    if (!wasReceivedOn(today, ledger))
        return tr("Today: %1 recorded, %2 received by the service.").arg(ledger.recorded).arg(ledger.received);
    return tr("Today: %1 recorded, %2 received by the service at %3.")
        .arg(ledger.recorded)
        .arg(ledger.received)
        .arg(DayWords::time(*ledger.receivedAt));
}

QString SyncWords::forwarded(const LedgerCounts &ledger)
{
    if (ledger.forwarded == 0) return {};
    return QLatin1Char(' ')
        + tr("%n of these went on to another service, where the person is now.", nullptr, ledger.forwarded);
}

QString SyncWords::last(const SyncStatus &status)
{
    if (status.phase == SyncPhase::Sending) return tr("Sending %n now…", nullptr, status.count);
    if (status.phase == SyncPhase::Fetching && status.total > 0)
        return tr("Fetching: %L1 of %L2 records…").arg(status.count).arg(status.total);
    if (status.phase == SyncPhase::Fetching) return tr("Fetching: %n records so far…", nullptr, status.count);
    if (!status.last) return tr("This tablet has not tried to sync since it was opened.");
    return tr("%1: %2", "time and what happened")
        .arg(DayWords::time(status.last->at), ErrorText::ofSync(status.last->reason));
}

QString SyncWords::next(const SyncStatus &status)
{
    if (status.phase != SyncPhase::Idle || !status.nextAttempt) return {};
    return tr("The tablet tries again by itself at %1.").arg(DayWords::time(*status.nextAttempt));
}

QString SyncWords::tablet(const QString &serviceName) { return tr("This tablet belongs to %1.").arg(serviceName); }

QString SyncWords::history(const History &history)
{
    if (!history.from.isValid()) return {};
    const QString from = QLocale{}.toString(history.from, QStringLiteral("d MMMM yyyy"));
    return history.older == History::Older::NotAsked
        ? tr("History goes back to %1.").arg(from)
        : tr("History goes back to %1; what is older is on its way.").arg(from);
}

QString SyncWords::clock(const SyncStatus &status)
{
    if (!status.clockAhead) return {};
    const std::chrono::seconds away = std::chrono::abs(*status.clockAhead);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(away).count();
    const auto days = std::chrono::round<std::chrono::duration<int, std::ratio<86400>>>(away).count();
    if (away < std::chrono::hours{24})
        return tr("Its clock is %1 min away from the service's: set it, so that times are right.").arg(minutes);
    return tr(
        "Its date is %n days away from the service's: set it, so that marks are of the right day.", nullptr, days);
}

QString SyncWords::answer(const SyncOutcome &outcome, const LedgerCounts &ledger)
{
    const QString what = ErrorText::ofSync(outcome.reason);
    if (outcome.reason != SyncReason::Done)
        return ledger.waiting > 0 ? tr("%1 %n waiting on this tablet.", nullptr, ledger.waiting).arg(what) : what;
    if (outcome.sent == 0 && outcome.fetched == 0) return tr("Nothing was waiting, and there is nothing new.");
    return tr("%1 sent, %2 new here. %3").arg(outcome.sent).arg(outcome.fetched).arg(what);
}

QList<WaitingRows::Line> SyncWords::waiting(const QList<Mutation> &mutations, QDate today)
{
    QList<WaitingRows::Line> lines;
    const auto kinds = byKind(mutations);
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        lines.append({counted(kind.key(), int(kind->records.size())),
            tr("the oldest since %1").arg(DayWords::timeSeenFrom(today, kind->oldest))});
    return lines;
}

QList<WaitingRows::Line> SyncWords::attachments(const SyncStatus &status)
{
    if (status.ledger.attachments == 0) return {};
    const bool isFull = status.lastTransfer && status.lastTransfer->reason == SyncReason::ServiceFull;
    return {{tr("%n photo(s) or signature(s)", nullptr, status.ledger.attachments),
        isFull ? ErrorText::ofSync(SyncReason::ServiceFull) : tr("they go after everything else")}};
}

QList<WaitingRows::Line> SyncWords::lost(int attachments)
{
    if (attachments == 0) return {};
    return {{tr("%n photo(s) or signature(s)", nullptr, attachments),
        tr("damaged on this tablet, and the service does not have them: if you can, take them again")}};
}

QList<WaitingRows::Line> SyncWords::held(const QList<Mutation> &mutations, QDate today)
{
    QList<WaitingRows::Line> lines;
    for (const Mutation &mutation : mutations)
        for (const Operation &operation : mutation.ops)
            lines.append({counted(operation.type, 1),
                tr("recorded %1; a supervisor is looking at it").arg(DayWords::timeSeenFrom(today, mutation.at))});
    return lines;
}

QList<WaitingRows::Line> SyncWords::setAside(
    const QList<Mutation> &mutations, QDate today, const QHash<QString, AsideWhys::Why> &whys)
{
    QList<WaitingRows::Line> lines;
    for (const Mutation &mutation : mutations) {
        const QString when = DayWords::timeSeenFrom(today, mutation.at);
        const auto why = whys.constFind(mutation.opId);
        const QString detail = why == whys.constEnd()
            ? tr("recorded %1; it does not count").arg(when)
            : tr("recorded %1; it does not count. %2 wrote: “%3”", "when, who, why").arg(when, why->who, why->note);
        for (const Operation &operation : mutation.ops)
            lines.append({counted(operation.type, 1), detail});
        if (mutation.ops.isEmpty())
            lines.append({tr("About somebody whose records were erased"),
                tr("recorded %1; the service has not kept it, and neither does this tablet").arg(when)});
    }
    return lines;
}

QList<WaitingRows::Line> SyncWords::conflicts(const QList<OpenConflict> &open, QDate today)
{
    QList<WaitingRows::Line> lines;
    for (const OpenConflict &conflict : open) {
        QStringList values;
        for (const OpenConflict::Candidate &candidate : conflict.candidates)
            values.append(said(candidate, today));
        lines.append({tr("%1: %2", "about whom, what").arg(conflict.about, conflict.what), values.join(tr(" or ")),
            conflict.id});
    }
    return lines;
}

/// "Sick (R. Lewis, 09:10)".
QString SyncWords::said(const OpenConflict::Candidate &candidate, QDate today)
{
    QStringList who{candidate.byName.isEmpty() ? tr("somebody else") : candidate.byName};
    if (candidate.at) who.append(DayWords::timeSeenFrom(today, *candidate.at));
    return tr("%1 (%2)", "value, who and when").arg(candidate.words, who.join(QStringLiteral(", ")));
}

QString SyncWords::counted(const QString &type, int count)
{
    if (type == QLatin1String("Attendance")) return tr("%n attendance mark(s)", nullptr, count);
    if (type == QLatin1String("AccessLine")) return tr("%n line(s) of who opened whom", nullptr, count);
    if (type == QLatin1String("Person")) return tr("%n person(s)", nullptr, count);
    if (type == QLatin1String("Face")) return tr("%n photo(s) of people", nullptr, count);
    if (type == QLatin1String("Attachment")) return tr("%n photo(s) or signature(s)", nullptr, count);
    if (type == QLatin1String("OwnSymbol") || type == QLatin1String("PlacePhoto"))
        return tr("%n picture(s) for easy-read", nullptr, count);
    if (type == QLatin1String("Concern")) return tr("%n sealed record(s)", nullptr, count); // whoever looks
    return tr("%n record(s) of kind %1", nullptr, count).arg(type);
}

} // namespace alongside
