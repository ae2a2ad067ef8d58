// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Messages.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

/// Whose change it is: what of a mutation goes into history and candidates.
struct Envelope {
    QString by;
    Instant at;
    QString opId;

    bool operator==(const Envelope &) const = default;
};

Envelope envelopeOf(const Mutation &mutation);

/// Two values for one path, set by people who had both seen the same earlier one. For a group each value is an object
/// of its fields; for a field it is the field's value.
struct Clash {
    QString path; ///< a field's name, a group's name, or removalPath
    QJsonValue base; ///< what the writer saw
    QJsonValue current; ///< what stays in force
    QJsonValue proposed; ///< what the writer set

    bool operator==(const Clash &) const = default;
};

/// The path of a Clash between somebody's edit and somebody's removal; its values say whether the record is gone.
inline constexpr auto removalPath = "removed";

/// The record's fields after one operation, and what could not be put together.
struct MergeOutcome {
    enum class State {
        Unchanged, ///< everything was there already
        Applied, ///< as the writer meant it
        Merged, ///< put together with what somebody else did meanwhile
        Clashed, ///< at least one path keeps its value and waits for a person
        Impossible, ///< an Immutable field would change: the mutation is to be held
    };
    State state = State::Unchanged;
    QJsonObject fields;
    QStringList changedPaths; ///< paths with a new value
    QList<Clash> clashes;

    bool operator==(const MergeOutcome &) const = default;
};

/// Three-way merge of a Put, Patch or Add into the server's current fields (empty when the record is new): per path,
/// current = was → apply; current = set → nothing; else the field's MergeRule. Pure; neither clock nor order decides.
MergeOutcome merge(
    const RecordKind &kind, const QJsonObject &current, const Operation &operation, const Envelope &envelope);

/// Whether a Remove may go ahead: edit beats delete, so a record that changed after the writer saw it stays.
enum class Removal { GoesAhead, BeatenByEdit };
Removal judgeRemoval(const RecordKind &kind, const QJsonObject &current, const Operation &removal);

/// The writer's own view of a Put, Patch or Add: the values set, and history; nobody else is considered.
QJsonObject applyOverlay(
    const RecordKind &kind, const QJsonObject &fields, const Operation &operation, const Envelope &envelope);

/// The `was` of an operation on a record that is shown with these fields (empty when there is none): for Remove every
/// field except history, otherwise the fields that are set and the rest of their groups.
QJsonObject whatWasSeen(const RecordKind &kind, const QJsonObject &shown, const Operation &operation);

} // namespace alongside
