// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/interviews/OpenInterview.h"

namespace alongside {

/// An answer that something follows from: a yes to a referral, a move or paid work, or a route where the options are
/// routes.
struct LeadingYes {
    /// The same the other way round.
    enum class Check { NotNeeded, ToBeAsked, Agrees, Contradicts };

    AnswerKey key = {};
    FormPart part = FormPart::Unstated;
    QString question = {};
    QString words = {}; ///< what follows, in a word or two: "College"
    QStringList everyWords = {}; ///< the same in each language of the form: what was written down may be in any
    QString decides = {}; ///< Decision::purpose; empty: nothing by itself
    QString reversed = {}; ///< the other question, and what was said to it; empty: not asked
    Check check = Check::NotNeeded;
    InterviewAnswer answer = {};

    /// Said by the person, alone or with support, and the same both ways round.
    bool isTheirs() const;
    bool operator==(const LeadingYes &) const = default;
};

/// In the order of the form, in the language of the papers. Pure.
QList<LeadingYes> leadingYesesIn(const OpenInterview &interview);

} // namespace alongside
