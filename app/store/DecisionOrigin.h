// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Decision.h"
#include "app/domain/Reassessment.h"

namespace alongside {

/// The question of a review in which something was decided. The decision's id follows from it, so that whoever reads
/// the decision can tell; and from who wrote it down and when, so that two tablets that do so apart both stand.
struct DecisionOrigin {
    ReassessmentId review = {};
    QString answerKey = {};

    /// Of one with everything that it is written down with.
    DecisionId idFor(const Decision &decision) const;
    /// As every decision had it that was written down while its id followed from review and question alone.
    DecisionId formerId() const;
    bool isOf(const Decision &decision) const { return decision.id == idFor(decision) || decision.id == formerId(); }
};

} // namespace alongside
