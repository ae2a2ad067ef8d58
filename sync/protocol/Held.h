// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// Why a mutation is held, for a program to put into words; never a value.
struct HeldReason {
    enum class Code {
        Other, ///< the service could not, for a reason of its own: trying again may do
        NotValid, ///< `field` of `type` has a form that the kind does not allow
        MayNotWrite, ///< the writer's roles do not allow `type`
        NotOnDevice, ///< `type` is only taken from who signs in on the tablet
        NoSuchRecord, ///< a change of a `type` that is not there
        IdTaken, ///< a new `type` under an id that there is
        FixedField, ///< something of a `type` that is set once would change
        UnknownType, ///< no kind is called `type`
        TooOld, ///< written by a version that the service reads no more
        BuildsOnHeld, ///< nothing is wrong with it: it waits for one before it
    };
    Code code = Code::Other;
    QString type = {};
    QString field = {};

    bool operator==(const HeldReason &) const = default;
};

/// What the service has where an operation wants to write.
struct PresentRecord {
    enum class Presence { Never, Gone, There } presence = Presence::Never;
    QJsonObject fields = {}; ///< those that the operation names, and the key; only of a record that is there

    bool operator==(const PresentRecord &) const = default;
};

struct HeldMutation {
    Mutation mutation; ///< as it was written
    Instant received; ///< by the service's clock
    HeldReason because;
    QList<PresentRecord> now; ///< one for each operation

    bool operator==(const HeldMutation &) const = default;
};

/// Held mutations of one device that touch the same records, in the order they were written: decided together.
struct HeldBundle {
    QString deviceName; ///< empty: it came from another service
    QList<HeldMutation> mutations;

    /// OpId of the first.
    QString id() const { return mutations.isEmpty() ? QString{} : mutations.first().mutation.opId; }
    QStringList opIds() const;
    bool operator==(const HeldBundle &) const = default;
};

/// Held/get's answer: the bundles that the device may see, those that came first before the others.
struct HeldList {
    QList<HeldBundle> bundles;
    qint64 others = 0; ///< bundles for somebody who may read more
    bool hasMore = false; ///< decide some of these to see the rest

    bool operator==(const HeldList &) const = default;
};

/// Other values in one operation of a bundle; what was typed is kept beside.
struct Mend {
    QString opId;
    int operation = 0; ///< its index in the mutation
    QJsonObject set; ///< in the words of the mutation's own schema; null clears the field
    QStringList without = {}; ///< fields that the operation leaves alone

    bool operator==(const Mend &) const = default;
};

/// Held/decide: what a supervisor wants of one bundle.
struct HeldDecision {
    enum class Kind {
        Replay, ///< try it again, mended where it says so: all of it applies or nothing does
        SetAside, ///< it does not count; it is kept
    };
    QString account;
    QString id; ///< of the decision, a UUID of the tablet's choosing: sent again it is the same decision
    QString by; ///< coach's id
    QString bundle;
    QStringList seen; ///< opIds
    Kind kind = Kind::Replay;
    QString note; ///< why; empty only for a Replay without mends
    QList<Mend> mends = {};

    bool operator==(const HeldDecision &) const = default;
};

/// What became of a decision.
struct HeldOutcome {
    enum class Kind {
        Done, ///< the tablets hear of it when they offer the mutations again
        StillRefused, ///< nothing was changed: `opId` cannot be applied, `because` says why
        Changed, ///< nothing was changed: the bundle is not what was seen; somebody decided it, or it has grown
    };
    Kind kind = Kind::Done;
    QString opId = {};
    HeldReason because = {};

    bool operator==(const HeldOutcome &) const = default;
};

QJsonObject toJson(const HeldList &message);
Result<HeldList> heldListFromJson(const QJsonObject &json);
QJsonObject toJson(const HeldDecision &message);
Result<HeldDecision> heldDecisionFromJson(const QJsonObject &json);
QJsonObject toJson(const HeldOutcome &message);
Result<HeldOutcome> heldOutcomeFromJson(const QJsonObject &json);

} // namespace alongside
