// SPDX-License-Identifier: Apache-2.0
#include "app/store/PersonWriter.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/DraftStore.h"
#include "platform/sql/Transaction.h"

#include <algorithm>

namespace alongside {

namespace {

QList<PersonDraftField> everyPersonField()
{
    QList<PersonDraftField> fields;
    for (int field = 0; field < personDraftFields; ++field)
        fields.append(PersonDraftField(field));
    return fields;
}

} // namespace

// Read, written and ended in one transaction, so that nothing is said twice.
Result<void> PersonWriter::seal(const PersonId &person, const QList<PersonDraftField> &fields)
{
    Transaction transaction{m_act.database()};
    DraftStore store{m_act.database()};
    const DraftOwner owner = draftOwner(person, m_act.coach());
    const QDate today = Clock::localDateOf(m_act.now());
    auto drafts = store.of<PersonDraft>(owner);
    if (!drafts) return drafts.error();
    drafts->removeIf([&fields](const PersonDraft &draft) { return !fields.contains(draft.field); });
    drafts->removeIf([today](const PersonDraft &draft) {
        return problemOf(draft.field, draft.text, today, draft.base) != PersonFieldProblem::None;
    });
    if (drafts->isEmpty()) return {};
    const auto operations = operationsFor(person, *drafts);
    if (!operations) return operations.error();
    if (auto recorded = m_act.record(*operations); !recorded) return recorded;
    for (const PersonDraft &draft : std::as_const(*drafts))
        if (auto ended = store.remove(owner, draft.field); !ended) return ended;
    return transaction.commit();
}

Result<int> PersonWriter::sealAll(Database &database, const RecordSchema &schema, const Clock &clock)
{
    const auto owners = DraftStore{database}.owners(kind::person);
    if (!owners) return owners.error();
    int sealed = 0;
    for (const DraftOwner &owner : *owners) {
        Act act{database, schema, clock, owner.coach};
        const auto done = PersonWriter{act}.seal({owner.about}, everyPersonField());
        if (!done && done.error().kind != ErrorKind::NotFound) return done.error();
        sealed += done ? 1 : 0;
    }
    return sealed;
}

/// At most one for the person, and one for the profile.
Result<QList<Operation>> PersonWriter::operationsFor(const PersonId &person, const QList<PersonDraft> &drafts)
{
    const auto known = m_act.records().read(kind::person, person.text);
    if (!known) return known.error();
    if (!*known) return Error{ErrorKind::NotFound, QStringLiteral("the person is not on this tablet")};
    const auto profile = m_act.records().read(kind::profile, profileIdOf(person));
    if (!profile) return profile.error();

    const QJsonObject profileFields = *profile ? (*profile)->fields : QJsonObject{};
    QJsonObject ofPerson;
    QJsonObject ofProfile;
    for (const PersonDraft &draft : drafts) {
        const QJsonObject &stored = isOfProfile(draft.field) ? profileFields : (*known)->fields;
        QJsonObject &changed = isOfProfile(draft.field) ? ofProfile : ofPerson;
        changed.insert(
            nameOf(draft.field), valueOf(draft, storedText(stored, draft.field), Clock::localDateOf(m_act.now())));
    }
    QList<Operation> operations;
    if (!ofPerson.isEmpty()) {
        Operation patch;
        patch.kind = Operation::Kind::Patch;
        patch.type = kind::person;
        patch.id = person.text;
        patch.set = ofPerson;
        operations.append(patch);
    }
    if (!ofProfile.isEmpty()) {
        ofProfile.insert(QStringLiteral("person"), person.text);
        operations.append(making(kind::profile, {}, ofProfile));
    }
    return operations;
}

} // namespace alongside
