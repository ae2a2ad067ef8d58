// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/MutationApplier.h"

namespace alongside {

/// Takes the mutations of one device in, in the order of its queue. Lives inside one transaction of its account.
/// Whatever is not refused is accepted: what cannot be applied is held, and so is what builds on it.
class Intake {
public:
    /// A savepoint for each mutation costs more than the mutation (SQLCipher encrypts every page that it might have to
    /// put back), and nearly none is taken back. So: first without, and with what it will ask read ahead. When that
    /// fails, the whole transaction is taken back and done again with them: whose failure it was then shows, also where
    /// a write is answered later than it is asked for.
    enum class Care { Swift, Careful };

    Intake(ChangeLog &log, MutationApplier &applier, AccountWriter &writer, const Device &device, Authority authority,
        Care care);

    /// Results up to the first refusal, and the new acknowledgement. newest: the version of the table of kinds here.
    Result<PushReply> take(const QList<Mutation> &mutations, int newest);
    /// Tries everything that is held in the account again.
    Result<QList<MutationResult>> replay();
    /// What has failed since is of a mutation, or of what was written or read for one.
    bool hasBegun() const { return m_hasBegun; }
    const PushEcho &echo() const { return m_echo; }

private:
    Result<void> lookAhead(const QList<Mutation> &mutations, qsizetype next);
    Result<std::optional<PushRefusal>> takeOne(const Mutation &mutation, int newest, PushReply &reply);
    Result<void> acceptAgain(const StoredMutation &known, const Mutation &mutation);
    Result<StoredMutation> admit(const Mutation &mutation);
    enum class Lateness { None, NamesErased, AboutErased };
    Result<Lateness> takeOutErased(StoredMutation &stored);
    Result<bool> isSameAs(const StoredMutation &known, const Mutation &mutation);
    void trace(const StoredMutation &stored);
    void breakOff(const Mutation &mutation);
    Result<void> applyOrHold(StoredMutation &stored, MutationApplier::Late late);
    Result<void> apply(StoredMutation &stored, MutationApplier::Late late);
    Result<void> hold(const StoredMutation &stored);
    Result<void> loadHeld();
    bool buildsOnHeld(const Mutation &mutation) const;

    ChangeLog &m_log;
    MutationApplier &m_applier;
    AccountWriter &m_writer;
    const Device &m_device;
    Authority m_authority;
    Care m_care;
    bool m_hasBegun = false;
    qint64 m_acked = 0;
    PushEcho m_echo;
    QSet<QString> m_held; // records that held mutations of this device touch
};

} // namespace alongside
