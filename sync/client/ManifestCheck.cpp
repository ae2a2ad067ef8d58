// SPDX-License-Identifier: Apache-2.0
#include "sync/client/ManifestCheck.h"

namespace alongside {

namespace {

/// What has no higher revision is here as it is there.
QStringList unchanged(const ManifestPart &part, qint64 since)
{
    QStringList ids;
    for (qsizetype row = 0; row < part.ids.size(); ++row)
        if (part.revisions.at(row) <= since) ids.append(part.ids.at(row));
    return ids;
}

} // namespace

ManifestCheck::ManifestCheck(const RemoteStore &remote, Attempt &attempt, Refetch &refetch)
    : m_remote{remote}, m_attempt{attempt}, m_refetch{refetch}
{
}

Result<Errand::Step> ManifestCheck::next(Checkpoint &checkpoint)
{
    if (checkpoint.manifestTypes.isEmpty() || !m_attempt.mayPull(checkpoint)) return Step{};
    m_asked = {checkpoint.account, checkpoint.manifestTypes.first(), checkpoint.manifestAfter};
    m_attempt.progress = {SyncPhase::Fetching, m_attempt.fetched};
    return Step{m_remote.askManifest(m_asked)};
}

Result<void> ManifestCheck::take(Checkpoint &checkpoint, const HttpReply &reply)
{
    const auto part = m_remote.manifestIn(reply);
    if (part) return takePart(checkpoint, *part);
    if (part.error().kind == ErrorKind::Corrupt)
        m_attempt.endWith(SyncReason::Damaged, part.error().detail);
    else
        checkpoint.manifestTypes.clear(); // everything can be asked for by id as well
    return {};
}

Result<void> ManifestCheck::takePart(Checkpoint &checkpoint, const ManifestPart &part)
{
    const QStringList seen = unchanged(part, checkpoint.manifestSince);
    if (const auto noted = m_refetch.see(m_asked.type, seen); !noted) return noted;
    const bool hasMore = part.hasMore && !part.ids.isEmpty();
    checkpoint.manifestAfter = hasMore ? part.ids.last() : QString{};
    if (!hasMore) checkpoint.manifestTypes.removeFirst();
    return {};
}

} // namespace alongside
