// SPDX-License-Identifier: Apache-2.0
#include "app/store/InvitationWriter.h"

#include "app/records/InterviewFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/DraftStore.h"
#include "platform/sql/Transaction.h"
#include "sync/client/Mirror.h"
#include "sync/client/ShownRecords.h"
#include "sync/merge/RecordPath.h"

namespace alongside {

namespace {

QList<int> everyInvitationField()
{
    QList<int> fields;
    for (int field = 0; field < invitationDraftFields; ++field)
        fields.append(field);
    return fields;
}

} // namespace

Result<void> InvitationWriter::save(const Invitation &invitation)
{
    const Operation made = making(kind::invitation, {}, fieldsOf(invitation));
    const auto before = m_act.records().read(kind::invitation, made.id);
    if (!before) return before.error();
    Operation changing = made;
    const QJsonObject known = *before ? (*before)->fields : QJsonObject{};
    for (const RecordField &field : recordKinds().find(kind::invitation)->fields)
        if (known.contains(field.name) && !made.set.contains(field.name)) changing.set.insert(field.name, QJsonValue{});
    return m_act.save({{changing}});
}

Result<void> InvitationWriter::change(const CampaignId &campaign, const PersonId &person, const QJsonObject &fields)
{
    Transaction transaction{m_act.database()};
    const DraftOwner owner = invitationDraftOwner(campaign, person, m_act.coach());
    if (auto before = stored(owner.about); !before) return before.error();
    QList<int> typed = everyInvitationField();
    typed.removeIf([&fields](int field) { return !fields.contains(nameOf(InvitationDraftField(field))); });
    if (auto sealed = sealIn(owner, typed); !sealed) return sealed;
    if (auto recorded = m_act.record({patching(kind::invitation, owner.about, fields)}); !recorded) return recorded;
    DraftStore store{m_act.database()};
    for (const int field : std::as_const(typed)) // a time that was none
        if (auto ended = store.remove(owner, field); !ended) return ended;
    return transaction.commit();
}

Result<void> InvitationWriter::seal(const QString &invitation, const QList<int> &fields)
{
    Transaction transaction{m_act.database()};
    if (auto sealed = sealIn({kind::invitation, invitation, m_act.coach()}, fields); !sealed) return sealed;
    return transaction.commit();
}

// Read, written and ended in one transaction, so that nothing is said twice.
Result<void> InvitationWriter::sealIn(const DraftOwner &owner, const QList<int> &fields)
{
    DraftStore store{m_act.database()};
    auto drafts = store.of<InvitationDraft>(owner);
    if (!drafts) return drafts.error();
    drafts->removeIf(
        [&fields](const InvitationDraft &draft) { return !fields.contains(int(draft.field)) || !canBeSealed(draft); });
    if (drafts->isEmpty()) return {}; // nothing was typed that says something
    const auto before = stored(owner.about);
    if (!before) return before.error();
    if (auto said = record(owner.about, fieldsOf(*drafts, *before), typedOver(*drafts, *before)); !said) return said;
    for (const InvitationDraft &draft : std::as_const(*drafts))
        if (auto ended = store.remove(owner, draft.field); !ended) return ended;
    return {};
}

Result<QJsonObject> InvitationWriter::stored(const QString &invitation)
{
    const auto before = m_act.records().read(kind::invitation, invitation);
    if (!before) return before.error();
    if (!*before) return Error{ErrorKind::NotFound, QStringLiteral("they were not invited")};
    return (*before)->fields;
}

// seen: what the coach saw otherwise than it is now. The service is told that, and asks; the copy below is as it is.
Result<void> InvitationWriter::record(const QString &invitation, const QJsonObject &set, const QJsonObject &seen)
{
    const QList<Operation> operations{patching(kind::invitation, invitation, set)};
    if (seen.isEmpty()) return m_act.record(operations);
    const RecordName name{kind::invitation, invitation};
    auto before = m_act.records().read(name.type, name.id);
    if (!before) return before.error();
    ShownRecords shown{m_act.database(), m_act.records()};
    if (auto kept = Mirror{m_act.database(), shown, recordKinds()}.keep(name, *before); !kept) return kept;
    for (auto field = seen.begin(); field != seen.end(); ++field)
        setOrClear((*before)->fields, field.key(), *field);
    return m_act.record(operations, {{name, *before}});
}

Result<int> InvitationWriter::sealAll(Database &database, const RecordSchema &schema, const Clock &clock)
{
    const auto owners = DraftStore{database}.owners(kind::invitation);
    if (!owners) return owners.error();
    int sealed = 0;
    for (const DraftOwner &owner : *owners) {
        Act act{database, schema, clock, owner.coach};
        const Result<void> done = InvitationWriter{act}.seal(owner.about, everyInvitationField());
        if (!done && done.error().kind != ErrorKind::NotFound) return done.error();
        sealed += done ? 1 : 0;
    }
    return sealed;
}

} // namespace alongside
