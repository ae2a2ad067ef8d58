// SPDX-License-Identifier: Apache-2.0
#include "app/store/AttendanceMarker.h"
#include "platform/sql/SqliteDriver.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;

namespace {

constexpr int taps = 80;

} // namespace

/// What one tap writes, counted in pages of the write-ahead log: each is encrypted, signed and synced while the coach
/// waits.
class tst_TapCost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTapWritesNinePagesAtMost()
    {
        StoredDay day;
        VERIFY_OK(checkpointSqlite(day.database()));

        for (int number = 1; number <= taps; ++number)
            mark(day, number);

        const double pages = double(pagesInLog(day)) / taps;
        qInfo("%.2f pages a tap", pages);
        QVERIFY2(pages <= 9, qPrintable(QString::number(pages)));
    }

private:
    static void mark(StoredDay &day, int number)
    {
        Act act = day.actOf(day.hicks);
        const PersonId person = given::person(QStringLiteral("Person %1").arg(number)).id;
        const AttendanceMarker::Target target{{person, given::friday, Session::Morning}, {day.goscote.id.text}};
        VERIFY_OK(AttendanceMarker{act}.mark(target, {QStringLiteral("present")}));
    }

    /// Since the last checkpoint: the log begins anew after one. Its file is longer than what it holds.
    static qint64 pagesInLog(StoredDay &day)
    {
        return **day.database().first(
            QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"), [](const Row &row) { return row.integer(1); });
    }
};

QTEST_GUILESS_MAIN(tst_TapCost)
#include "tst_TapCost.moc"
