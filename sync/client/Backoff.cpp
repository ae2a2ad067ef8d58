// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Backoff.h"

#include "sync/client/SyncTuning.h"

#include <QtEndian>

namespace alongside {

Backoff::Backoff(IdSource &ids) : m_ids{ids} { }

std::chrono::milliseconds Backoff::next()
{
    std::chrono::milliseconds most = SyncTuning::firstPause;
    for (int failure = 0; failure < m_failures && most < SyncTuning::longestPause; ++failure)
        most *= 2;
    most = std::min(most, SyncTuning::longestPause);
    ++m_failures;
    const auto chance = qFromLittleEndian<quint32>(m_ids.secret(sizeof(quint32)).constData());
    return std::chrono::milliseconds{1 + qint64(chance) % most.count()};
}

} // namespace alongside
