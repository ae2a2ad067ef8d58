// SPDX-License-Identifier: Apache-2.0
#include "sync/server/HeldRuling.h"

#include "sync/protocol/Codec.h"
#include "sync/server/HeldMending.h"
#include "sync/server/HeldReasons.h"
#include "sync/server/PassingFailure.h"
#include "sync/server/ServiceWriter.h"

namespace alongside {

namespace {

constexpr int longestNote = 2000; // UTF-16 units: a paragraph

MethodError forbidden(const char *why) { return {QStringLiteral("forbidden"), QString::fromLatin1(why), {}}; }
MethodError invalid(const QString &why) { return {QStringLiteral("invalidArguments"), why, {}}; }

bool mustSayWhy(const HeldDecision &decision)
{
    return decision.kind == HeldDecision::Kind::SetAside || !decision.mends.isEmpty();
}

std::optional<MethodError> wrongIn(const HeldDecision &decision)
{
    if (decision.id.isEmpty()) return invalid(QStringLiteral("a decision has an id"));
    if (mustSayWhy(decision) && decision.note.trimmed().isEmpty()) return invalid(QStringLiteral("the note says why"));
    if (decision.note.size() > longestNote) return invalid(QStringLiteral("the note is too long"));
    if (decision.kind == HeldDecision::Kind::SetAside && !decision.mends.isEmpty())
        return invalid(QStringLiteral("what is set aside is not mended"));
    return std::nullopt;
}

QString eventOf(const HeldDecision &decision)
{
    if (decision.kind == HeldDecision::Kind::SetAside) return QStringLiteral("heldSetAside");
    return decision.mends.isEmpty() ? QStringLiteral("heldReplayed") : QStringLiteral("heldMended");
}

bool isDone(const std::variant<HeldOutcome, MethodError> &ruling)
{
    const auto *outcome = std::get_if<HeldOutcome>(&ruling);
    return outcome && outcome->kind == HeldOutcome::Kind::Done;
}

HeldOutcome changed() { return {HeldOutcome::Kind::Changed, {}, {}}; }

} // namespace

HeldRuling::HeldRuling(ChangeLog &log, Membership &members, const RecordSchema &schema, const ServerConfig &config)
    : m_log{log}, m_members{members}, m_schema{schema}, m_config{config}
{
}

Answer<HeldOutcome> HeldRuling::decide(const Device &device, const QStringList &types, const HeldDecision &decision)
{
    if (const auto wrong = wrongIn(decision)) return Ruling{*wrong};
    Ruling ruling = changed();
    const Result<void> kept = m_log.inTransaction(device.account, [&]() -> Result<void> {
        Result<Ruling> ruled = rule(device, types, decision);
        if (!ruled) return ruled.error();
        ruling = *std::move(ruled);
        return isDone(ruling) ? Result<void>{} : Error{ErrorKind::Rejected, QStringLiteral("nothing was decided")};
    });
    const bool wasDecided = isDone(ruling); // and then not kept: a write can fail as late as the commit
    if (!kept && (wasDecided || kept.error().kind != ErrorKind::Rejected)) return kept.error();
    return ruling;
}

Result<HeldRuling::Ruling> HeldRuling::rule(
    const Device &device, const QStringList &types, const HeldDecision &decision)
{
    const Result<bool> may = mayDecide(device, decision);
    if (!may) return may.error();
    if (!*may) return Ruling{forbidden("who decides has the role, and signs in on this device")};
    const Result<std::optional<StoredDecision>> known = m_log.decision(device.account, decision.id);
    if (!known) return known.error();
    if (known->has_value())
        return (*known)->asked == canonicalJson(toJson(decision))
            ? Ruling{HeldOutcome{}}
            : Ruling{invalid(QStringLiteral("another decision has this id"))};

    HeldReader reader{m_log, m_members, m_schema, m_config, device.account, types};
    const Result<std::optional<StoredBundle>> bundle = bundleOf(decision, reader);
    if (!bundle) return bundle.error();
    if (!bundle->has_value()) return Ruling{changed()};
    Result<Ruling> ruling = Ruling{HeldOutcome{}};
    if (decision.kind == HeldDecision::Kind::Replay) ruling = replay(device, decision, **bundle);
    if (!ruling || !isDone(*ruling)) return ruling;
    if (decision.kind == HeldDecision::Kind::SetAside)
        if (auto aside = setAside(decision, **bundle); !aside) return aside.error();
    if (auto noted = note(device, decision); !noted) return noted.error();
    return ruling;
}

// As it is now, not when its token was looked up.
Result<bool> HeldRuling::mayDecide(const Device &device, const HeldDecision &decision)
{
    const Result<std::optional<Device>> now = m_members.devices.find(device.account, device.id);
    if (!now) return now.error();
    const bool isHere = device.id == QLatin1String{serviceDevice}; // signed in with a browser: there is no tablet
    const bool isTheirs =
        isHere || (now->has_value() && (*now)->state == Device::State::Active && (*now)->coaches.contains(decision.by));
    const Result<QSet<QString>> roles = m_members.coaches.rolesOf(device.account, decision.by);
    if (!roles) return roles.error();
    return isTheirs && roles->intersects(m_config.heldDeciders);
}

/// Nothing when it is not what the decider saw.
Result<std::optional<StoredBundle>> HeldRuling::bundleOf(const HeldDecision &decision, HeldReader &reader)
{
    const Result<QList<StoredMutation>> held = m_log.heldMutations(decision.account);
    if (!held) return held.error();
    for (const StoredBundle &bundle : bundlesOf(*held)) {
        QStringList opIds;
        for (const StoredMutation &stored : bundle)
            opIds.append(stored.mutation.opId);
        if (opIds.first() != decision.bundle || opIds != decision.seen) continue;
        const Result<bool> may = reader.mayRead(bundle);
        if (!may) return may.error();
        return *may ? std::optional{bundle} : std::nullopt;
    }
    return std::optional<StoredBundle>{};
}

// Another value than was typed is the decider's: the writer's rights do not carry it.
Result<void> HeldRuling::mayMend(
    const Device &device, const QString &decider, const Mutation &typed, const Mutation &meant)
{
    WriterRights rights{m_members.coaches, m_schema, m_config, device};
    rights.judge(decider, Authority::RolesOfWriter);
    for (qsizetype index = 0; index < typed.ops.size(); ++index) {
        const Operation &operation = meant.ops.at(index);
        if (operation.set == typed.ops.at(index).set) continue;
        if (auto may = rights.check(operation.type); !may) return may;
        if (operation.type != m_config.conflictType) continue;
        const Result<std::optional<StoredRecord>> stored = m_log.record(device.account, operation.id);
        if (!stored) return stored.error();
        const auto conflict = stored->has_value() ? Conflict::fromFields((*stored)->record.fields)
                                                  : refused(Refusal::NoSuchConflict, operation.type);
        if (!conflict) return conflict.error();
        if (auto may = rights.check(conflict->type); !may) return may;
    }
    return {};
}

Result<HeldRuling::Ruling> HeldRuling::replay(const Device &device, const HeldDecision &decision, StoredBundle bundle)
{
    QList<Mutation> typed;
    for (const StoredMutation &stored : std::as_const(bundle))
        typed.append(inOwnWords(stored.mutation, m_schema, m_config));
    const Result<QList<Mutation>> meant = mended(typed, decision.mends, m_schema);
    if (!meant) return Ruling{invalid(meant.error().detail)};
    for (qsizetype index = 0; index < typed.size(); ++index) {
        const Result<void> may = mayMend(device, decision.by, typed.at(index), meant->at(index));
        if (!may && may.error().kind != ErrorKind::Rejected) return may.error();
        if (!may)
            return Ruling{
                HeldOutcome{HeldOutcome::Kind::StillRefused, typed.at(index).opId, heldReasonFrom(may.error().detail)}};
    }

    Result<AccountWriter> writer = AccountWriter::open(m_log, device.account);
    if (!writer) return writer.error();
    MutationApplier applier{m_log, m_members.coaches, m_schema, m_config, *writer, device};
    applier.endorseBy(decision.by);
    for (qsizetype index = 0; index < bundle.size(); ++index) {
        StoredMutation &stored = bundle[index];
        const Mutation &mutation = meant->at(index);
        Result<MutationResult> result = applier.apply(mutation, Authority::RolesOfWriter);
        if (!result && passesByItself(result.error().kind)) return result.error();
        if (!result)
            return Ruling{
                HeldOutcome{HeldOutcome::Kind::StillRefused, mutation.opId, heldReasonFrom(result.error().detail)}};
        stored.result = *std::move(result);
        stored.heldBecause.clear();
        if (auto released = release(device.account, stored); !released) return released.error();
        if (mutation == typed.at(index)) continue;
        if (auto kept = m_log.writeMend(device.account, decision.id, mutation); !kept) return kept.error();
    }
    if (auto kept = writer->keep(); !kept) return kept.error();
    return Ruling{HeldOutcome{}};
}

// No record changes, and yet there is something to hear: the account's state goes on by one.
Result<void> HeldRuling::setAside(const HeldDecision &decision, StoredBundle bundle)
{
    for (StoredMutation &stored : bundle) {
        stored.result.state = MutationResult::State::SetAside;
        if (auto released = release(decision.account, stored); !released) return released;
    }
    Result<AccountWriter> writer = AccountWriter::open(m_log, decision.account);
    if (!writer) return writer.error();
    writer->passOne();
    return writer->keep();
}

Result<void> HeldRuling::release(const QString &account, const StoredMutation &stored)
{
    if (auto released = m_log.releaseRecords(account, stored.mutation.opId); !released) return released;
    return m_log.updateResult(account, stored);
}

Result<void> HeldRuling::note(const Device &device, const HeldDecision &decision)
{
    const StoredDecision stored{decision.id, device.id, decision.by, canonicalJson(toJson(decision))};
    if (auto written = m_log.writeDecision(device.account, stored); !written) return written;
    return m_members.audit.note({device.account, eventOf(decision), decision.by,
        QStringLiteral("%1 mutations from %2, decision %3")
            .arg(QString::number(decision.seen.size()), decision.bundle, decision.id)});
}

} // namespace alongside
