// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Consent.h"
#include "app/store/Act.h"
#include "app/store/DecisionOrigin.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// Writes down what people decide and what they take back: every call is one transaction and one mutation.
class DecisionWriter {
public:
    DecisionWriter(Act &act, IdSource &ids) : m_act{act}, m_ids{ids} { }

    /// The decision, and how the person stands to its purpose from now on; what this coach was typing as a decision of
    /// that person is this one. Rejected while it still needs something (gapsIn).
    Result<Decision> decide(Decision decision);
    /// The same of what was said in an interview. Decided there already, it is that one: a second touch says nothing
    /// new. What is typed stays typed.
    Result<Decision> decideIn(const DecisionOrigin &origin, Decision decision);
    /// The person says no, now, and the thing stops: photos and papers at once and everywhere, because whoever makes
    /// them looks here; of what people do, the key coach gets an action that is due today. What this coach was typing
    /// as their words is this.
    struct Withdrawal {
        PersonId person = {};
        QString purpose = {};
        QString words = {}; ///< what they said or showed
        QString stop = {}; ///< the action, in words; empty: nobody has anything to do
    };
    Result<Consent> withdraw(const Withdrawal &withdrawal);

private:
    Result<void> record(const Decision &decision);
    Operation standing(const Consent &consent) const;
    Result<std::optional<Operation>> stopping(const Withdrawal &withdrawal);
    Result<void> endDrafts(const PersonId &person);

    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
