// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "sync/protocol/Record.h"

#include <QList>

#include <optional>

namespace alongside {

/// One change to one record.
struct Operation {
    enum class Kind {
        Put, ///< make it or change it: the kind has a natural key, which makes the id
        Patch, ///< change it
        Add, ///< make it, under the proposed id
        Remove, ///< delete it; an edit by somebody else beats it
    };
    Kind kind = Kind::Patch;
    QString type;
    QString id;
    /// What the writer saw in the fields they set and in the other fields of their groups; for Remove, in every field.
    /// Absent: there was no value. whatWasSeen() in sync/merge fills it.
    QJsonObject was;
    QJsonObject set; ///< for Add and Put the key fields are among them

    bool operator==(const Operation &) const = default;
};

/// What one person did in one act, sealed: all of it applies or it is held.
struct Mutation {
    QString opId; ///< "<device>.<seq>" at its sealing; kept when the device re-enrols
    qint64 seq = 0; ///< position in the device's queue, contiguous from 1
    int schema = 0; ///< RecordSchema::version it was written with
    Instant at; ///< the device's wall clock: recorded, orders nothing
    std::chrono::milliseconds mono{0}; ///< the device's monotonic clock
    QString by; ///< coach's id
    QList<Operation> ops;

    bool operator==(const Mutation &) const = default;
};

/// A position in an account's changes: "<epoch>-<modseq>" (opaque to readers of RFC 8620 §1.6.1 state strings).
struct StateToken {
    qint64 epoch = 0;
    qint64 modseq = 0;

    QString text() const;
    static std::optional<StateToken> fromText(const QString &text);
    bool operator==(const StateToken &) const = default;
};

/// Mutation/set: mutations of one device in seq order.
struct PushRequest {
    QString account;
    qint64 epoch = 0;
    QList<Mutation> mutations;

    bool operator==(const PushRequest &) const = default;
};

/// What became of one mutation.
struct MutationResult {
    /// SetAside: a supervisor has looked at a held one, and it does not count. Erased: it was about what has been
    /// erased, and what it said about that is not kept.
    enum class State { Applied, Merged, Conflict, Forwarded, Held, SetAside, Erased };
    State state = State::Applied;
    qint64 first = 0; ///< lowest modseq it gave out; 0: nothing changed
    qint64 last = 0; ///< highest
    QStringList conflicts; ///< ids of Conflict records it opened or joined

    bool operator==(const MutationResult &) const = default;
};

/// Why a push stopped before its end. Everything before was applied; nothing after was looked at.
struct PushRefusal {
    enum class Why { StateMismatch, DeviceCloned, SequenceGap, TooNew };
    Why why = Why::StateMismatch;
    qint64 epoch = 0; ///< StateMismatch: the epoch to push with
    qint64 expectedSeq = 0; ///< SequenceGap: acked + 1
    QString opId; ///< DeviceCloned: the colliding one

    bool operator==(const PushRefusal &) const = default;
};

struct PushReply {
    QList<MutationResult> results; ///< one per mutation received, in order, up to the refusal
    std::optional<PushRefusal> refusal;
    qint64 ackedSeq = 0; ///< contiguous: everything up to here is received
    StateToken state;

    bool operator==(const PushReply &) const = default;
};

/// Why a method call failed as a whole (RFC 8620 §3.6.2).
struct MethodError {
    QString type; ///< e.g. "forbidden", "cannotCalculateChanges"; README.md lists them
    QString description; ///< English, for engineers; no personal data
    /// cannotCalculateChanges after a restore: the last state that both sides share.
    std::optional<StateToken> forkState = {};
    /// cannotCalculateChanges after too long a time: where to go on once a manifest of what there is was compared.
    std::optional<StateToken> floorState = {};

    bool operator==(const MethodError &) const = default;
};

/// Device/declareGap: these positions of the device's queue are gone and will never be offered.
struct GapRequest {
    QString account;
    qint64 first = 0;
    qint64 last = 0;

    bool operator==(const GapRequest &) const = default;
};

/// Sync/changes: everything in the device's scope after a state, in modseq order.
struct ChangesRequest {
    QString account;
    StateToken since;
    qint64 maxBytes = 1 << 20; ///< of the reply before compression
    QStringList types = {}; ///< only these (a scope gained later); empty: the whole scope
    /// LeftOut, with a push before it in the same request: what only that push has changed since need not come back.
    enum class Own { Sent, LeftOut } own = Own::Sent;
    /// NotNeeded: nothing is held from before, or all of it is looked at by id anyway.
    enum class Deletions { Needed, NotNeeded } deletions = Deletions::Needed;

    bool operator==(const ChangesRequest &) const = default;
};

struct DestroyedRecords {
    QString type;
    QStringList ids;

    bool operator==(const DestroyedRecords &) const = default;
};

struct ChangesPage {
    StateToken newState;
    bool hasMore = false;
    QList<RecordColumns> records;
    QList<DestroyedRecords> destroyed;
    qint64 ackedSeq = 0;
    QString scope; ///< changes when the device's set of types, minWrite or minRead does
    QList<qint64> own = {}; ///< modseqs of records that were left out (ChangesRequest::Own)
    QStringList erased = {}; ///< of the destroyed ones: nothing that was written about them may be kept

    bool operator==(const ChangesPage &) const = default;
};

/// The session object's account part (RFC 8620 §2, vendor capability).
struct AccountSession {
    QString account;
    QString name;
    int schema = 0;
    int minWrite = 0; ///< oldest schema whose mutations are taken
    int minRead = 0; ///< oldest schema that can read what is sent
    qint64 epoch = 0;
    QString scope;
    QStringList types; ///< of the scope
    qint64 ackedSeq = 0;
    qint64 maxPageBytes = 0;
    qint64 maxRequestBytes = 0;
    qint64 modseq = 0;

    bool operator==(const AccountSession &) const = default;
};

/// POST /enrol with a one-time code: a new tablet.
struct EnrolRequest {
    QString code;
    QString deviceName;
    QByteArray fileKey; ///< 32 bytes, for escrow
    int schema = 0;
};

struct RecoverySeal {
    int number = 0;
    QByteArray sealed; ///< KeyFile::sealUnderCode
    bool operator==(const RecoverySeal &) const = default;
};

struct EnrolReply {
    QString account;
    QString accountName;
    QString device;
    QString token; ///< bearer token, kept in the KeyVault
    QString coach; ///< whom the code was made for
    QString coachName;
    qint64 epoch = 0;
    QList<RecoverySeal> recovery;

    bool operator==(const EnrolReply &) const = default;
};

/// POST /sign-in with a coach's one-time code, from an enrolled tablet: opens the file for a coach who is new on it.
struct SignInRequest {
    QString code;
};

struct SignInReply {
    QString coach;
    QString coachName;
    QByteArray fileKey; ///< out of escrow

    bool operator==(const SignInReply &) const = default;
};

} // namespace alongside
