// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Act.h"
#include "app/store/BenefitDraft.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// Writes what a person gets, and on which terms.
class BenefitWriter {
public:
    explicit BenefitWriter(Act &act) : m_act{act} { }

    /// Its id.
    Result<QString> add(const PersonId &person, const QString &name, IdSource &ids);
    /// Fields were left: what is typed there becomes part of the benefit, one mutation, and is a draft no more.
    Result<void> seal(const QString &benefit, const QList<BenefitField> &left);
    /// At the start: everybody's, each in its own coach's name; one that is Rejected stays a draft. Of how many there
    /// were any.
    static Result<int> sealAll(Database &database, const RecordSchema &schema, const Clock &clock);

private:
    Act &m_act;
};

} // namespace alongside
