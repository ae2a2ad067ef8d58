// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/Must.h"

namespace alongside {

/// The disk takes nothing into one table, until it is mended.
class RefusedTable {
public:
    RefusedTable(ScreenTablet &tablet, const char *table) : m_tablet{tablet}
    {
        run(QStringLiteral("CREATE TRIGGER refused BEFORE INSERT ON \"%1\" BEGIN SELECT RAISE(ABORT, 'planted'); END")
                .arg(QLatin1String{table}));
    }
    void mend() { run(QStringLiteral("DROP TRIGGER refused")); }

private:
    void run(const QString &sql)
    {
        const auto work = [sql](Database &database) { return database.execute(sql); };
        must(m_tablet.file->writer().run(DatabaseThread::Urgency::Tap, work).result());
    }

    ScreenTablet &m_tablet;
};

} // namespace alongside
