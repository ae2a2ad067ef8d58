// SPDX-License-Identifier: Apache-2.0
#include "app/store/DecisionOrigin.h"

#include "app/records/RecordKinds.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

DecisionId DecisionOrigin::idFor(const Decision &decision) const
{
    return {naturalId(kind::decision,
        {review.text, answerKey, decision.purpose, decision.about, decision.by.text, toText(decision.at)})};
}

DecisionId DecisionOrigin::formerId() const { return {naturalId(kind::decision, {review.text, answerKey})}; }

} // namespace alongside
