// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Messages.h"
#include "tests/sync/merge/MergeOracle.h"

namespace alongside {

/// A field of Attendance that merges by one rule.
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

/// Every story of two writers with two or three acts together, of put, patch (both fields or the second) and remove, in
/// every order, each act with everything that its writer can have fetched by then (never less than before; their own
/// later acts lie over it). Whoever comes first is writer 0. The record is there before, or not.
QList<MergeCase> everyMergeCase(const QList<RuledField> &twoFields);

} // namespace alongside
