// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ConcernOutcome.h"
#include "platform/device/SealedBox.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads concerns with the keys of whoever holds the tablet: what was not sealed to them stays shut. Any thread, with
/// that thread's connection.
class ConcernStore {
public:
    explicit ConcernStore(Database &database) : m_database{database} { }

    /// What the service has said, as far as it has reached this tablet.
    Result<Safeguarding> safeguarding();

    /// A concern that the coach wrote on this tablet, and whether the service has it.
    struct Own {
        Concern concern;
        enum class Way { Waiting, Received, Held } way = Way::Waiting;
    };
    /// Latest first; those that an older PIN sealed are left out: nobody here opens them.
    Result<QList<Own>> ofWriter(const CoachId &coach, const KeyPair &keys);

    /// What a safeguarding lead reads.
    struct Received {
        QList<Concern> concerns; ///< latest first
        QHash<ConcernId, QList<ConcernOutcome>> outcomes; ///< what was done about them, oldest first
        int shut = 0; ///< this many wait until the service has given the lead their keys
    };
    Result<Received> forLead(const KeyPair &keys);

    /// Whether the service has been told this public half, or is about to be.
    Result<bool> isPublished(const CoachId &coach, const QByteArray &publicKey);

private:
    /// The secret halves that were sealed to these keys, by the public half as records have it.
    Result<QHash<QString, KeyPair>> concernKeysFor(const KeyPair &keys);
    Result<void> readOutcomes(const QHash<QString, KeyPair> &concernKeys, Received &received);
    Result<Own::Way> wayOf(const ConcernId &concern);

    Database &m_database;
};

} // namespace alongside
