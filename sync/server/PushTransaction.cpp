// SPDX-License-Identifier: Apache-2.0
#include "sync/server/PushTransaction.h"

#include "sync/server/PassingFailure.h"
#include "sync/server/Tombstones.h"

namespace alongside {

PushTransaction::PushTransaction(
    ChangeLog &log, Membership &members, const RecordSchema &schema, const ServerConfig &config)
    : m_log{log}, m_members{members}, m_schema{schema}, m_config{config}
{
}

template <typename T, typename Work>
Result<T> PushTransaction::withIntake(const Device &device, Authority authority, Work work)
{
    Result<T> outcome = T{};
    bool hasBegun = false;
    const auto attempt = [&](Intake::Care care) {
        return m_log.inTransaction(device.account, [&]() -> Result<void> {
            Result<AccountWriter> writer = AccountWriter::open(m_log, device.account);
            if (!writer) return writer.error();
            MutationApplier applier{m_log, m_members.coaches, m_schema, m_config, *writer, device};
            Intake intake{m_log, applier, *writer, device, authority, care};
            outcome = work(intake);
            hasBegun = intake.hasBegun();
            return outcome ? keep(*writer, device.account) : Result<void>{outcome.error()};
        });
    };
    Result<void> kept = attempt(Intake::Care::Swift);
    const bool needsCare =
        !kept && hasBegun && authority != Authority::Everything && !passesByItself(kept.error().kind);
    if (needsCare) kept = attempt(Intake::Care::Careful);
    if (!kept) return kept.error();
    return outcome;
}

Result<void> PushTransaction::keep(AccountWriter &writer, const QString &account)
{
    if (auto kept = writer.keep(); !kept || !writer.hasWritten()) return kept;
    return m_log.tombstones().passDay(account, writer.start(), m_config.tombstonesKept);
}

Result<PushReply> PushTransaction::run(
    const Device &device, const PushRequest &request, Authority authority, PushEcho &echo)
{
    return withIntake<PushReply>(device, authority, [&](Intake &intake) -> Result<PushReply> {
        // As it is now, not when its token was looked up: a command revokes from another process.
        const Result<std::optional<Device>> known = m_members.devices.find(device.account, device.id);
        if (!known) return known.error();
        if (!known->has_value() || (*known)->isShutOut())
            return Error{ErrorKind::SignedOut, QStringLiteral("the device is revoked")};
        const Result<qint64> epoch = m_log.epoch();
        if (!epoch) return epoch.error();
        if (request.epoch != *epoch) return refuse(device, *epoch);
        Result<PushReply> reply = intake.take(request.mutations, m_schema.version());
        if (reply) reply->state.epoch = *epoch;
        echo = intake.echo();
        return reply;
    });
}

Result<PushReply> PushTransaction::refuse(const Device &device, qint64 epoch)
{
    const Result<qint64> acked = m_log.acked(device.account, device.id);
    if (!acked) return acked.error();
    const Result<std::optional<qint64>> modseq = m_log.modseq(device.account);
    if (!modseq) return modseq.error();
    return PushReply{
        {}, PushRefusal{PushRefusal::Why::StateMismatch, epoch, 0, {}}, *acked, StateToken{epoch, modseq->value_or(0)}};
}

Result<QList<MutationResult>> PushTransaction::replayHeld(const QString &account)
{
    Device nobody;
    nobody.account = account;
    return withIntake<QList<MutationResult>>(
        nobody, Authority::RolesOfWriter, [](Intake &intake) { return intake.replay(); });
}

} // namespace alongside
