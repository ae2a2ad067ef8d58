// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FaultyVfs.h"
#include "tests/sync/convergence/Fault.h"

#include <QMap>

namespace alongside {

/// What one disk was told to suffer. A fault waits for its operation, and may wait in vain: it counts once it has come.
class DiskFaults {
public:
    /// Before the disk is told.
    void expect(Fault fault, const FaultyVfs &disk)
    {
        m_landed = landed(disk);
        m_expected = nameOf(fault);
        m_failuresBefore = disk.failures();
    }

    /// How often each came, by its name.
    QMap<QString, int> landed(const FaultyVfs &disk) const
    {
        QMap<QString, int> landed = m_landed;
        if (!m_expected.isEmpty() && disk.failures() > m_failuresBefore) ++landed[m_expected];
        return landed;
    }

private:
    QMap<QString, int> m_landed;
    QString m_expected;
    int m_failuresBefore = 0;
};

} // namespace alongside
