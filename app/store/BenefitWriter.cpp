// SPDX-License-Identifier: Apache-2.0
#include "app/store/BenefitWriter.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/SealedFields.h"
#include "platform/sql/Transaction.h"

namespace alongside {

namespace {

QList<BenefitField> everyBenefitField()
{
    QList<BenefitField> fields;
    for (int field = 0; field < benefitFields; ++field)
        fields.append(BenefitField(field));
    return fields;
}

} // namespace

Result<QString> BenefitWriter::add(const PersonId &person, const QString &name, IdSource &ids)
{
    const Benefit benefit{.id = ids.newId(), .person = person, .name = name};
    if (auto saved = m_act.save({{making(kind::benefit, benefit.id, fieldsOf(benefit))}}); !saved) return saved.error();
    return benefit.id;
}

Result<void> BenefitWriter::seal(const QString &benefit, const QList<BenefitField> &left)
{
    Transaction transaction{m_act.database()};
    const DraftOwner owner = benefitDraftOwner(benefit, m_act.coach());
    const auto drafts = DraftStore{m_act.database()}.of<BenefitDraft>(owner);
    if (!drafts) return drafts.error();
    const auto sealed = takeSealed(m_act.database(), owner, *drafts, left);
    if (!sealed) return sealed.error();
    Operation operation = patching(kind::benefit, benefit, sealed->changed);
    operation.was = sealed->seen;
    if (!sealed->changed.isEmpty())
        if (auto recorded = m_act.record({operation}); !recorded) return recorded;
    return transaction.commit();
}

Result<int> BenefitWriter::sealAll(Database &database, const RecordSchema &schema, const Clock &clock)
{
    const auto owners = DraftStore{database}.owners(kind::benefit);
    if (!owners) return owners.error();
    int sealed = 0;
    for (const DraftOwner &owner : *owners) {
        Act act{database, schema, clock, owner.coach};
        const auto written = BenefitWriter{act}.seal(owner.about, everyBenefitField());
        if (!written && written.error().kind == ErrorKind::Rejected)
            continue; // it stays typed, and keeps no other back
        if (!written) return written.error();
        ++sealed;
    }
    return sealed;
}

} // namespace alongside
