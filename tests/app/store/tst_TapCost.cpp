// SPDX-License-Identifier: Apache-2.0
#include "app/store/AttendanceMarker.h"
#include "platform/sql/SqliteDriver.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/ResultMatchers.h"

#include <QFileInfo>

using namespace alongside;

namespace {

constexpr int taps = 80;
constexpr qint64 pageBytes = 4096;
constexpr qint64 frameHeaderBytes = 24; // before each page in the write-ahead log

} // namespace

/// What one tap writes, counted in pages of the write-ahead log: each is encrypted, signed and synced while the coach
/// waits.
class tst_TapCost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTapWritesSevenPagesAndAHalfAtMost()
    {
        StoredDay day;
        VERIFY_OK(checkpointSqlite(day.database()));
        mark(day, 0); // begins the log anew
        const qint64 before = logBytes(day);

        for (int number = 1; number <= taps; ++number)
            mark(day, number);

        const double pages = double(logBytes(day) - before) / double(pageBytes + frameHeaderBytes) / taps;
        qInfo("%.2f pages a tap", pages);
        QVERIFY2(pages <= 7.5, qPrintable(QString::number(pages)));
    }

private:
    static void mark(StoredDay &day, int number)
    {
        Act act = day.actOf(day.hicks);
        const PersonId person = given::person(QStringLiteral("Person %1").arg(number)).id;
        const AttendanceMarker::Target target{{person, given::friday, Session::Morning}, {day.goscote.id.text}};
        VERIFY_OK(AttendanceMarker{act}.mark(target, {QStringLiteral("present")}));
    }

    static qint64 logBytes(const StoredDay &day) { return QFileInfo{day.path() + QStringLiteral("-wal")}.size(); }
};

QTEST_GUILESS_MAIN(tst_TapCost)
#include "tst_TapCost.moc"
