// SPDX-License-Identifier: Apache-2.0
#include "app/store/DecisionDraft.h"

#include "app/records/RecordKinds.h"

namespace alongside {

DraftOwner decisionDraftOwner(const PersonId &person, const CoachId &coach)
{
    return {kind::decision, person.text, coach};
}

DraftOwner withdrawalDraftOwner(const PersonId &person, const QString &purpose, const CoachId &coach)
{
    return {kind::consent, person.text + QLatin1Char(' ') + purpose, coach};
}

Decision decisionFrom(const QList<DecisionDraft> &drafts, const PersonId &person)
{
    QStringList texts(decisionDraftFields);
    for (const DecisionDraft &draft : drafts)
        texts[int(draft.field)] = draft.text.trimmed();
    const auto text = [&texts](DecisionDraftField field) { return texts.at(int(field)); };
    using Field = DecisionDraftField;
    return {.person = person,
        .purpose = text(Field::Purpose),
        .about = text(Field::About),
        .explained = text(Field::Explained),
        .helped = text(Field::Helped),
        .said = text(Field::Said),
        .capacity = capacityFromText(text(Field::Capacity)),
        .capacityWhy = text(Field::CapacityWhy),
        .decidedBy = deciderFromText(text(Field::DecidedBy)),
        .consulted = text(Field::Consulted),
        .answer = answerFromText(text(Field::Answer))};
}

} // namespace alongside
