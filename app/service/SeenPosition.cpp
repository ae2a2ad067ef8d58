// SPDX-License-Identifier: Apache-2.0
#include "app/service/SeenPosition.h"

#include "platform/base/DurableFile.h"

#include <QFile>

namespace alongside {

SeenPosition::Looks SeenPosition::compare(const PostgresPosition &now) const
{
    QFile file{m_path};
    if (!file.open(QIODevice::ReadOnly)) return Looks::Onward;
    const QStringList seen = QString::fromUtf8(file.readAll()).split(u' ');
    if (seen.value(0) != now.cluster) return Looks::Onward; // the database itself knows another cluster
    const qint64 timeline = seen.value(1).toLongLong();
    if (timeline > now.timeline) return Looks::LeftBehind;
    return timeline == now.timeline && seen.value(2).toLongLong() > now.bytes ? Looks::PutBack : Looks::Onward;
}

Result<void> SeenPosition::note(const PostgresPosition &now) const
{
    return replaceDurably(
        m_path, QStringLiteral("%1 %2 %3 ").arg(now.cluster).arg(now.timeline).arg(now.bytes).toUtf8());
}

Result<void> SeenPosition::forget() const { return removeDurably(m_path); }

} // namespace alongside
