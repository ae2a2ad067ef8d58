// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Findings.h"

namespace alongside {

void Findings::note(Invariant invariant, const QString &breach)
{
    const QString line = nameOf(invariant) + QStringLiteral(": ") + breach;
    if (!m_breaches.contains(line)) m_breaches.append(line);
}

} // namespace alongside
