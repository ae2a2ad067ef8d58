// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace alongside::bench {

/// The most memory that this process has had resident so far, in KiB, as Linux tells. Not getrusage: what a program
/// is started from counts in that one's ru_maxrss too, and the measuring script is larger than what it measures.
inline qint64 peakResidentKiB()
{
    QFile status{QStringLiteral("/proc/self/status")};
    if (!status.open(QIODevice::ReadOnly)) qFatal("bench: the system does not tell how much memory there is");
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().chopped(3).toLongLong();
    qFatal("bench: the system does not tell the most memory");
}

} // namespace alongside::bench
