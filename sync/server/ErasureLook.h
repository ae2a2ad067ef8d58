// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"
#include "sync/server/ErasurePlan.h"
#include "sync/server/Membership.h"

namespace alongside {

class ChangeLog;

/// What an erasure has found while everybody goes on writing. Reading it all takes its time; under the locks, only what
/// came since is read.
class ErasureLook {
public:
    /// Outside of any transaction.
    static Result<ErasureLook> at(ChangeLog &log, Membership &members, const RecordSchema &schema,
        const ServerConfig &config, const QSet<QString> &roots);

    /// NotFound: nothing here names one of the roots.
    const Result<ErasurePlan> &plan() const { return m_plan; }
    /// Under the locks of all accounts: nothing that came since names what was found, nor has changed what is held or
    /// decided, so the plan is whole.
    Result<bool> isStillWhole(ChangeLog &log, Membership &members) const;

private:
    /// Where an account was when its reading began.
    struct Place {
        qint64 modseq = 0;
        QMap<QString, qint64> taken; ///< of each device's queue
        QList<qint64> counts; ///< ErasureTables::counts

        bool operator==(const Place &) const = default;
    };
    using Places = QMap<QString, Place>; // by account

    ErasureLook(const QSet<QString> &roots, Places places, Result<ErasurePlan> plan);
    static Result<Places> places(ChangeLog &log, Membership &members);
    Result<bool> isNamedSince(ChangeLog &log, const QString &account, const Place &then, const Place &now) const;

    QSet<QByteArray> m_texts; ///< ids of all that was found
    Places m_places;
    Result<ErasurePlan> m_plan;
};

} // namespace alongside
