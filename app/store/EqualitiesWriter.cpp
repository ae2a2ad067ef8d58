// SPDX-License-Identifier: Apache-2.0
#include "app/store/EqualitiesWriter.h"

#include "app/records/EqualitiesKinds.h"
#include "app/records/RecordFields.h"

namespace alongside {

Result<void> EqualitiesWriter::answer(const PersonId &person, EqualitiesQuestion question, const QString &answer)
{
    Q_ASSERT(answer == takenBack || answersTo(question).contains(answer));
    const EqualitiesAnswer said{.person = person, .question = toText(question), .answer = answer, .at = m_act.now()};
    return m_act.save({{making(kind::equalities, m_ids.newId(), fieldsOf(said))}});
}

} // namespace alongside
