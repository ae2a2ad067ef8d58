// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Messages.h"
#include "tests/sync/merge/MergeOracle.h"

namespace alongside {

/// Attendance is put under its natural key, a Person is added under a new id.
enum class Making { Put, Add };

/// A field of the kind that merges by one rule.
struct RuledField {
    QString name;
    MergeOracle::Rule rule = MergeOracle::Rule::Ask;
};

/// One record's story: what two writers do to it, in which order it arrives, and what each had seen.
struct MergeCase {
    struct Step {
        int writer = 0; ///< 0 or 1
        Operation operation; ///< without id and key; `was` as the writer saw it
        MergeOracle::Outcome outcome = MergeOracle::Outcome::Fine; ///< as the oracle says
    };
    bool isThere = false; ///< before the first step
    QList<Step> steps;
    MergeOracle oracle; ///< after the last step
};

/// What the service itself has said in both fields where the record is there before the first step.
QJsonObject baseOf(const QList<RuledField> &fields);

/// Every story of at most three acts of one or two writers: put (or add, which nobody can twice), patch (the first
/// field, the second, both), clear the first, remove, each in every place and with everything that its writer can have
/// fetched by then (never less than before; their own later acts lie over it). Whoever comes first is writer 0. The
/// record is there before, or not.
QList<MergeCase> everyMergeCase(Making making, const QList<RuledField> &twoFields);

} // namespace alongside
