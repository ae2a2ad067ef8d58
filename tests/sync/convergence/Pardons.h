// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/convergence/World.h"

namespace alongside {

/// Acts that may be missing at the service at the end, by the design and no other: of a tablet that was declared lost,
/// what the service had not received or has lost by being put back; and of any tablet, what the service has lost so
/// after the tablet had to forget it (a kind it lost, a month), which it says by declaring a gap.
class Pardons {
public:
    explicit Pardons(World &world);

    bool covers(const Act &act) const { return m_covered.contains(act.content); }
    /// Records that only such acts have made.
    bool coversRecord(const QString &id) const { return m_records.contains(id); }

private:
    bool isLostWithItsTablet(const Act &act) const;
    bool hadToBeForgotten(const Act &act) const;
    bool isGapKnown(int tablet) const;

    World &m_world;
    QHash<int, QSet<QByteArray>> m_kept; ///< by tablet
    QSet<QByteArray> m_covered;
    QSet<QString> m_records;
};

} // namespace alongside
