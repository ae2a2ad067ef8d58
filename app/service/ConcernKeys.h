// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Coach.h"
#include "platform/device/SealedBox.h"
#include "sync/server/SyncService.h"

#include <QSet>

namespace alongside {

/// The keys that concerns are sealed to, one pair for each account: they follow from the service's own key, so that a
/// backup that can be opened loses none. The public half is a rule of the service; the secret half is sealed to the
/// key of every safeguarding lead on every tablet of theirs, and goes nowhere else. One thread.
class ConcernKeys {
public:
    /// serviceKey: the content of service.key.
    ConcernKeys(SyncService &service, QByteArray serviceKey);

    /// Both of the next two, for every account.
    Result<void> maintain();
    /// The account's public half is among its rules; what is there already is left alone.
    Result<void> publish(const QString &account);
    /// Every lead of the account can open its concerns. Cheap where nothing has changed.
    Result<void> sealToLeads(const QString &account);

    KeyPair pairOf(const QString &account) const;

private:
    Result<QSet<QString>> leadsOf(const QString &account);
    Result<QSet<QString>> sealedTo(const QString &account, const QString &publicKey);

    SyncService &m_service;
    QByteArray m_serviceKey;
};

} // namespace alongside
