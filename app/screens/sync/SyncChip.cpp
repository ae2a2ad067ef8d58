// SPDX-License-Identifier: Apache-2.0
#include "app/screens/sync/SyncChip.h"

#include "app/screens/sync/SyncWords.h"

namespace alongside {

namespace {

SyncChip::Tone toneOf(const SyncStatus &status)
{
    const LedgerCounts &ledger = status.ledger;
    const bool isStuck = status.last && needsSomebody(status.last->reason);
    if (isStuck || ledger.conflicts > 0 || ledger.held > 0) return SyncChip::Tone::NeedsYou;
    return ledger.waiting > 0 ? SyncChip::Tone::Waiting : SyncChip::Tone::Received;
}

} // namespace

SyncChip::SyncChip(QObject *parent) : QObject{parent} { }

void SyncChip::show(const SyncStatus &status, QDate today)
{
    m_sentence = SyncWords::chip(status, today);
    m_tone = toneOf(status);
    Q_EMIT changed();
}

} // namespace alongside
