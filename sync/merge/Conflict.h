// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"
#include "sync/merge/ThreeWayMerge.h"

namespace alongside {

/// One of the values that people set for the same path.
struct Candidate {
    QJsonValue value;
    QString by;
    QString at; ///< RFC 3339; empty when the writer is not known any more
    QString opId;

    bool operator==(const Candidate &) const = default;
};

/// Whether one person on one device said both, this one later or in the same mutation: the earlier gives way.
bool supersedes(const Candidate &later, const Candidate &earlier);

/// A disagreement about one path of one record, kept until a person chooses. The first candidate is the value in force.
struct Conflict {
    enum class Status { Open, Resolved };
    QString type;
    QString record;
    QString path;
    QJsonValue base;
    QList<Candidate> candidates;
    Status status = Status::Open;

    /// At most one per record and path, because the id follows from them.
    static QString idOf(const QString &record, const QString &path);
    static Result<Conflict> fromFields(const QJsonObject &fields);
    QJsonObject toFields() const;

    /// One candidate per writer: a device's later value for the same coach replaces their earlier one.
    void join(const Candidate &candidate);
    /// The value in force has changed under an open conflict.
    void replaceInForce(const Candidate &inForce);
    /// True when all candidates have come to say the same.
    bool isSettled() const;

    bool operator==(const Conflict &) const = default;
};

/// What somebody chose, and which candidates they had seen when they chose.
struct Resolution {
    QJsonValue value;
    QStringList saw; ///< opIds

    static Result<Resolution> fromOperation(const Operation &operation);
    bool operator==(const Resolution &) const = default;
};

/// Chooses: resolved when every other value was seen, or open again with the unseen ones and the chosen one beside the
/// value in force. What the chooser has said since takes the choice's place: it was said knowing it; and what they had
/// said before they know.
Conflict resolve(const Conflict &conflict, const Resolution &resolution, const Envelope &envelope);

} // namespace alongside
