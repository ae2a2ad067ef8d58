// SPDX-License-Identifier: Apache-2.0
#include "app/service/ErasedFile.h"

#include "app/records/RecordKinds.h"
#include "platform/base/DurableFile.h"
#include "sync/server/Erasure.h"

#include <algorithm>

namespace alongside {

Result<ErasedBefore> ErasedFile::read() const
{
    const Result<QByteArray> text = readWhole(m_path);
    if (!text && text.error().kind == ErrorKind::NotFound) return ErasedBefore{};
    const Result<ErasedBefore> erased = text ? ErasedBefore::fromText(*text) : text.error();
    if (erased) return erased;
    return Error{erased.error().kind,
        QStringLiteral("%1 cannot be read (%2): put a good copy of it in its place")
            .arg(m_path, erased.error().detail)};
}

Result<void> ErasedFile::write(const ErasedBefore &erased) const { return replaceDurably(m_path, erased.toText()); }

Result<ErasurePlan> ErasedFile::erase(OpenService &service, const QSet<QString> &roots, const QString &event) const
{
    const Result<ErasedBefore> before = read();
    if (!before) return before.error();
    const Result<ErasurePlan> plan = service.sync().planErasure(roots);
    if (!plan) return plan;
    ErasedBefore ahead;
    for (const ErasurePlan::Part &part : plan->parts)
        for (const QString &id : plan->ids)
            ahead.all.append({part.account, id, plan->rootOf.value(id)});
    ErasedBefore all = *before;
    all.add(ahead);
    if (auto written = write(all); !written) return written.error();
    Result<ErasurePlan> erased = service.sync().erase(roots, event);
    if (!erased) {
        if (auto putBack = write(*before); !putBack) return putBack.error();
        return erased;
    }
    if (auto noted = note(service.database()); !noted) return noted.error();
    return erased;
}

Result<void> ErasedFile::note(Database &database) const
{
    const Result<ErasedBefore> erased = ErasedBefore::readFrom(database);
    if (!erased) return erased.error();
    Result<ErasedBefore> noted = read();
    if (!noted) return noted.error();
    if (erased->without(*noted).all.isEmpty()) return {};
    noted->add(*erased);
    return write(*noted);
}

Result<qsizetype> ErasedFile::eraseWhatCameBack(Database &database, const Clock &clock, IdSource &ids) const
{
    const Result<ErasedBefore> noted = read();
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
    return Erasure{{log, snapshots, members, recordKinds(), config}}.again(back);
}

} // namespace alongside
