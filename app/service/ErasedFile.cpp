// SPDX-License-Identifier: Apache-2.0
#include "app/service/ErasedFile.h"

#include "app/records/RecordKinds.h"
#include "platform/base/DurableFile.h"
#include "sync/server/Erasure.h"

#include <QLockFile>

#include <algorithm>

namespace alongside {

namespace {

constexpr std::chrono::minutes longestErasure{1}; // as long as an erasure takes, with everything that it reads

} // namespace

/// The turn of this process; that of one that has died is over.
class ErasedFile::Turn {
public:
    static Result<std::unique_ptr<Turn>> take(const ErasedFile &file, std::chrono::milliseconds longest)
    {
        auto turn = std::make_unique<Turn>(file.lockPath());
        turn->m_lock.setStaleLockTime(0);
        if (turn->m_lock.tryLock(int(longest.count()))) return turn;
        if (turn->m_lock.error() == QLockFile::LockFailedError)
            return Error{ErrorKind::Wait, QStringLiteral("another process is erasing: try again later")};
        return Error{ErrorKind::Storage, QStringLiteral("%1 cannot be written").arg(file.lockPath())};
    }
    explicit Turn(const QString &path) : m_lock{path} { }

private:
    QLockFile m_lock;
};

Result<ErasedBefore> ErasedFile::read() const
{
    Result<ErasedBefore> noted = readOne(m_path);
    const Result<ErasedBefore> ahead = noted ? readOne(aheadPath()) : noted;
    if (!ahead) return ahead;
    noted->add(*ahead);
    return noted;
}

Result<bool> ErasedFile::copyBeside(const QString &copy) const
{
    const Result<ErasedBefore> noted = read();
    if (!noted) return noted.error();
    if (noted->all.isEmpty()) return false;
    if (auto written = replaceDurably(besideCopy(copy), noted->toText()); !written) return written.error();
    return true;
}

Result<ErasedBefore> ErasedFile::readOne(const QString &path) const
{
    const Result<QByteArray> text = readWhole(path);
    if (!text && text.error().kind == ErrorKind::NotFound) return ErasedBefore{};
    const Result<ErasedBefore> erased = text ? ErasedBefore::fromText(*text) : text.error();
    if (erased) return erased;
    return Error{erased.error().kind,
        QStringLiteral("%1 cannot be read (%2): put a good copy of it in its place").arg(path, erased.error().detail)};
}

Result<ErasurePlan> ErasedFile::erase(OpenService &service, const QSet<QString> &roots, const QString &event) const
{
    const auto turn = Turn::take(*this, longestErasure);
    if (!turn) return turn.error();
    if (const auto readable = read(); !readable) return readable.error();
    if (isAhead()) // and its turn is over: whoever opens the service next erases what it says
        return Error{ErrorKind::Wait, QStringLiteral("another process died while it was erasing: say it again")};
    if (auto noted = noteNow(service.database()); !noted) return noted.error();
    const Result<ErasurePlan> plan = service.sync().planErasure(roots);
    if (!plan) return plan;
    ErasedBefore ahead;
    for (const ErasurePlan::Part &part : plan->parts)
        for (const QString &id : plan->ids)
            ahead.all.append({part.account, id, plan->rootOf.value(id)});
    if (auto written = replaceDurably(aheadPath(), ahead.toText()); !written) return written.error();
    Result<ErasurePlan> erased = service.sync().erase(roots, event);
    if (auto noted = noteNow(service.database()); erased && !noted) return noted.error();
    if (auto over = removeDurably(aheadPath()); !over) return over.error();
    return erased;
}

// Whoever is erasing notes all that there is.
Result<void> ErasedFile::note(Database &database) const
{
    const auto turn = Turn::take(*this, std::chrono::milliseconds{0});
    if (turn) return noteNow(database);
    return turn.error().kind == ErrorKind::Wait ? Result<void>{} : turn.error();
}

Result<void> ErasedFile::noteNow(Database &database) const
{
    const Result<ErasedBefore> erased = ErasedBefore::readFrom(database);
    if (!erased) return erased.error();
    Result<ErasedBefore> noted = readOne(m_path);
    if (!noted) return noted.error();
    if (erased->without(*noted).all.isEmpty()) return {};
    noted->add(*erased);
    return replaceDurably(m_path, noted->toText());
}

Result<qsizetype> ErasedFile::eraseWhatCameBack(Database &database, const Clock &clock, IdSource &ids) const
{
    // What a living process is about to erase is its own: it may yet fail. One that has died cannot.
    std::unique_ptr<Turn> turn;
    if (isAhead())
        if (auto taken = Turn::take(*this, std::chrono::milliseconds{0})) turn = std::move(*taken);
    const Result<ErasedBefore> noted = turn ? read() : readOne(m_path);
    if (!noted) return noted.error();
    if (noted->all.isEmpty()) return qsizetype{0};
    const Result<ErasedBefore> known = ErasedBefore::readFrom(database);
    if (!known) return known.error();
    const ServerConfig config;
    SqlChangeLog log{database, clock};
    Membership members{database, log, config, clock, ids};
    const Result<QList<Account>> accounts = members.accounts.all();
    if (!accounts) return accounts.error();
    ErasedBefore back = noted->without(*known);
    back.all.removeIf([&](const ErasedBefore::One &one) {
        return std::none_of(
            accounts->begin(), accounts->end(), [&](const Account &each) { return each.id == one.account; });
    });
    SnapshotStore snapshots{database, clock};
    Result<qsizetype> again = Erasure{{log, snapshots, members, recordKinds(), config}}.again(back);
    if (!again || !turn) return again;
    if (auto kept = noteNow(database); !kept) return kept.error();
    if (auto over = removeDurably(aheadPath()); !over) return over.error();
    return again;
}

} // namespace alongside
