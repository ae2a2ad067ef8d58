// SPDX-License-Identifier: Apache-2.0
#include "app/store/ReferralWriter.h"

#include "app/records/RecordFields.h"
#include "app/records/ReferralFields.h"
#include "app/records/ReferralKinds.h"
#include "app/store/ColumnValues.h"
#include "app/store/ConsentStore.h"
#include "app/store/DecisionStore.h"
#include "app/store/DraftStore.h"
#include "app/store/ReferralStore.h"
#include "platform/sql/Transaction.h"

#include <algorithm>

namespace alongside {

namespace {

const QList<ReferralField> fieldsOfNew{ReferralField::Route, ReferralField::Destination, ReferralField::Reason,
    ReferralField::Decision, ReferralField::ChaseOn};

Error refusedReferral(ReferralRefusal why)
{
    return {ErrorKind::Rejected, QStringLiteral("a referral is refused (%1)").arg(int(why))};
}

QJsonValue textOrNone(const QString &text) { return text.isEmpty() ? QJsonValue{} : QJsonValue{text}; }

/// How far it has got is one answer: all of it is said with each step.
QJsonObject progressOf(const Referral &referral)
{
    return {{QStringLiteral("state"), textOrNone(toText(referral.state))},
        {QStringLiteral("sentOn"), toJson(referral.sentOn)},
        {QStringLiteral("answeredOn"), toJson(referral.answeredOn)},
        {QStringLiteral("endedOn"), toJson(referral.endedOn)}};
}

} // namespace

Result<Referral> ReferralWriter::make(Referral referral)
{
    Transaction transaction{m_act.database()};
    const bool isTyped = referral.origin.isEmpty();
    if (isTyped) referral.origin = m_ids.newId();
    referral.id = referralIdOf(referral.person, referral.origin);
    const auto before = ReferralStore{m_act.database()}.find(referral.id);
    if (!before) return before.error();
    if (*before) return **before;

    const auto decision = decisionOf(referral);
    if (!decision) return decision.error();
    const auto consent = consentOf(referral.person);
    if (!consent) return consent.error();
    if (const auto refusal = refusalOfMaking(referral, *decision, *consent)) return refusedReferral(*refusal);
    referral.by = m_act.coach();
    referral.at = m_act.now();
    if (auto made = m_act.record({making(kind::referral, {}, fieldsOf(referral))}); !made) return made.error();
    if (isTyped)
        if (auto ended = endDrafts(referralDraftOwner(referral.person, m_act.coach()), fieldsOfNew); !ended)
            return ended.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return referral;
}

Result<Referral> ReferralWriter::step(const ReferralId &id, const ReferralWish &wish)
{
    Transaction transaction{m_act.database()};
    const auto before = stored(id);
    if (!before) return before;
    const auto consent = consentOf(before->person);
    if (!consent) return consent.error();
    if (const auto refusal = refusalOf(*before, wish, *consent, Clock::localDateOf(m_act.now())))
        return refusedReferral(*refusal);
    const Referral next = after(*before, wish);
    QJsonObject set = progressOf(next);
    if (next.answer != before->answer) set.insert(QStringLiteral("answer"), next.answer);
    if (next.outcome != before->outcome) set.insert(QStringLiteral("outcome"), next.outcome);
    const bool hasWords = wish.to != Referral::State::Sent; // what is typed is for another step
    const auto changed =
        change(next, set, hasWords ? QList<ReferralField>{ReferralField::Answer} : QList<ReferralField>{});
    if (!changed) return changed;
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return changed;
}

Result<Referral> ReferralWriter::chase(const ReferralId &id, const QString &words, QDate next)
{
    Transaction transaction{m_act.database()};
    auto referral = stored(id);
    if (!referral) return referral;
    referral->chases.append({Clock::localDateOf(m_act.now()), words.trimmed()});
    referral->chaseOn = next;
    const QJsonObject set{
        {QStringLiteral("chases"), listFrom(referral->chases)}, {QStringLiteral("chaseOn"), toJson(next)}};
    const auto changed = change(*referral, set, {ReferralField::Chased});
    if (!changed) return changed;
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return changed;
}

Result<Referral> ReferralWriter::chaseBy(const ReferralId &id, QDate day)
{
    Transaction transaction{m_act.database()};
    auto referral = stored(id);
    if (!referral) return referral;
    referral->chaseOn = day;
    if (auto said = m_act.record({patching(kind::referral, id.text, {{QStringLiteral("chaseOn"), toJson(day)}})});
        !said)
        return said.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return referral;
}

Result<Referral> ReferralWriter::seal(const ReferralId &id)
{
    Transaction transaction{m_act.database()};
    auto referral = stored(id);
    if (!referral) return referral;
    const auto drafts = DraftStore{m_act.database()}.of<ReferralDraft>(referralDraftOwner(id, m_act.coach()));
    if (!drafts) return drafts.error();
    const auto place = std::find_if(
        drafts->begin(), drafts->end(), [](const ReferralDraft &draft) { return draft.field == ReferralField::Place; });
    if (place == drafts->end()) return referral; // nothing was typed
    if (auto said = sayPlace(*referral, *place); !said) return said.error();
    if (auto ended = endDrafts(referralDraftOwner(id, m_act.coach()), {ReferralField::Place}); !ended)
        return ended.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return referral;
}

/// What is as it was when typing began is not written over what came meanwhile.
Result<void> ReferralWriter::sayPlace(Referral &referral, const ReferralDraft &place)
{
    if (place.text.trimmed() == place.base.trimmed()) return {};
    referral.destination = place.text.trimmed();
    const QString name = QStringLiteral("destination");
    Operation patch = patching(kind::referral, referral.id.text, {{name, textOrNone(referral.destination)}});
    patch.was = {{name, textOrNone(place.base.trimmed())}};
    const auto said = m_act.record({patch});
    return said ? Result<void>{} : said.error();
}

Result<int> ReferralWriter::sealAll(Database &database, const RecordSchema &schema, const Clock &clock, IdSource &ids)
{
    const auto owners = DraftStore{database}.owners(kind::referral);
    if (!owners) return owners.error();
    int sealed = 0;
    for (const DraftOwner &owner : *owners) {
        const auto found = ReferralStore{database}.find({owner.about});
        if (!found) return found.error();
        if (!*found) continue; // a new one: it is made when somebody says so
        Act act{database, schema, clock, owner.coach};
        const Result<Referral> done = ReferralWriter{act, ids}.seal({owner.about});
        if (!done && done.error().kind == ErrorKind::Rejected) continue; // it goes on being typed
        if (!done) return done.error();
        sealed += done->destination == (*found)->destination ? 0 : 1;
    }
    return sealed;
}

Result<Referral> ReferralWriter::stored(const ReferralId &id)
{
    const auto found = ReferralStore{m_act.database()}.find(id);
    if (!found) return found.error();
    if (!*found) return Error{ErrorKind::NotFound, QStringLiteral("there is no such referral")};
    return **found;
}

Result<Consent> ReferralWriter::consentOf(const PersonId &person)
{
    return ConsentStore{m_act.database()}.find(person, purpose::refer);
}

Result<std::optional<Decision>> ReferralWriter::decisionOf(const Referral &referral)
{
    const auto decisions = DecisionStore{m_act.database()}.of(referral.person);
    if (!decisions) return decisions.error();
    for (const Decision &decision : *decisions)
        if (decision.id == referral.decision) return std::optional{decision};
    return std::optional<Decision>{};
}

/// In the caller's transaction.
Result<Referral> ReferralWriter::change(
    const Referral &referral, const QJsonObject &set, const QList<ReferralField> &typed)
{
    if (auto said = m_act.record({patching(kind::referral, referral.id.text, set)}); !said) return said.error();
    if (auto ended = endDrafts(referralDraftOwner(referral.id, m_act.coach()), typed); !ended) return ended.error();
    return referral;
}

Result<void> ReferralWriter::endDrafts(const DraftOwner &owner, const QList<ReferralField> &fields)
{
    DraftStore drafts{m_act.database()};
    for (const ReferralField field : fields)
        if (auto ended = drafts.remove(owner, field); !ended) return ended;
    return {};
}

} // namespace alongside
