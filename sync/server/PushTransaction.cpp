// SPDX-License-Identifier: Apache-2.0
#include "sync/server/PushTransaction.h"

namespace alongside {

PushTransaction::PushTransaction(
    ChangeLog &log, Accounts &accounts, const RecordSchema &schema, const ServerConfig &config)
    : m_log{log}, m_accounts{accounts}, m_schema{schema}, m_config{config}
{
}

template <typename T, typename Work>
Result<T> PushTransaction::withIntake(const Device &device, Authority authority, Work work)
{
    Result<AccountWriter> writer = AccountWriter::open(m_log, device.account);
    if (!writer) return writer.error();
    MutationApplier applier{m_log, m_accounts, m_schema, m_config, *writer, device.account};
    Intake intake{m_log, applier, *writer, device, authority};
    Result<T> done = work(intake);
    if (!done) return done.error();
    if (auto kept = writer->keep(); !kept) return kept.error();
    return done;
}

Result<PushReply> PushTransaction::run(const Device &device, const PushRequest &request, Authority authority)
{
    PushReply reply;
    const Result<void> kept = m_log.inTransaction(device.account, [&]() -> Result<void> {
        const Result<qint64> epoch = m_log.epoch();
        if (!epoch) return epoch.error();
        Result<PushReply> taken = request.epoch == *epoch
            ? withIntake<PushReply>(
                device, authority, [&](Intake &intake) { return intake.take(request.mutations, m_schema.version()); })
            : refuse(device, *epoch);
        if (!taken) return taken.error();
        reply = *std::move(taken);
        const Result<std::optional<qint64>> modseq = m_log.modseq(device.account);
        if (!modseq) return modseq.error();
        reply.state = StateToken{*epoch, modseq->value_or(0)};
        return {};
    });
    if (!kept) return kept.error();
    return reply;
}

Result<PushReply> PushTransaction::refuse(const Device &device, qint64 epoch)
{
    const Result<qint64> acked = m_log.acked(device.account, device.id);
    if (!acked) return acked.error();
    return PushReply{{}, PushRefusal{PushRefusal::Why::StateMismatch, epoch, 0, {}}, *acked, {}};
}

Result<QList<MutationResult>> PushTransaction::replayHeld(const QString &account)
{
    Device nobody;
    nobody.account = account;
    QList<MutationResult> results;
    const Result<void> kept = m_log.inTransaction(account, [&]() -> Result<void> {
        Result<QList<MutationResult>> replayed = withIntake<QList<MutationResult>>(
            nobody, Authority::RolesOfWriter, [](Intake &intake) { return intake.replay(); });
        if (!replayed) return replayed.error();
        results = *std::move(replayed);
        return {};
    });
    if (!kept) return kept.error();
    return results;
}

} // namespace alongside
