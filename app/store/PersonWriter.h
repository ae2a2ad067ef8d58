// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Act.h"
#include "app/store/PersonDraft.h"

namespace alongside {

/// Writes what is typed on a person's page: one mutation for each sealing, of Person and Profile together.
class PersonWriter {
public:
    explicit PersonWriter(Act &act) : m_act{act} { }

    /// What this coach was typing in these fields becomes part of the person, and is a draft no more: one transaction.
    /// What is no day, no number or no name stays a draft (problemOf), until somebody types it right.
    /// NotFound where the person is not on this tablet: it stays a draft.
    Result<void> seal(const PersonId &person, const QList<PersonDraftField> &fields);
    /// At the start: everybody's drafts, each in its own coach's name. Of how many people there were any.
    static Result<int> sealAll(Database &database, const RecordSchema &schema, const Clock &clock);

private:
    Result<QList<Operation>> operationsFor(const PersonId &person, const QList<PersonDraft> &drafts);

    Act &m_act;
};

} // namespace alongside
