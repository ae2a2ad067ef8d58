// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/Demonstration.h"
#include "app/service/StandardCodes.h"
#include "app/store/AttendanceMarker.h"
#include "app/store/ExpectationStore.h"
#include "sync/client/Outbox.h"
#include "sync/protocol/Codec.h"
#include "tests/app/store/SyncedTablet.h"
#include "tests/support/Given.h"
#include "tests/support/ResultMatchers.h"

#include <QJsonDocument>
#include <QLoggingCategory>

using namespace alongside;

namespace {

constexpr int marks = 80;

/// What `gzip -6` makes of it: zlib's stream has 6 bytes around it, gzip's 18, and qCompress puts 4 in front.
qint64 gzipBytes(const QByteArray &plain) { return qCompress(plain, 6).size() - 4 - 6 + 18; }

QByteArray asPlainJson(const QList<Mutation> &mutations)
{
    QJsonArray json;
    for (const Mutation &mutation : mutations)
        json.append(toJson(mutation));
    return QJsonDocument{json}.toJson(QJsonDocument::Compact);
}

} // namespace

/// What a morning's marks cost on a bad connection: bytes and round trips are counted, never timed.
class tst_PushBytes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("alongside.*=false")); }

    void init()
    {
        m_server = std::make_unique<TestServer>(recordKinds());
        QList<Operation> codes;
        for (const AttendanceCode &code : standardAttendanceCodes())
            codes.append(making(kind::rule, {}, fieldsOf(code)));
        write(codes);
        VERIFY_OK(m_demonstration.writeTo([this](const QList<Operation> &operations) {
            write(operations);
            return Result<void>{};
        }));
        m_tablet = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
        m_tablet->sync();
        markEverybody();
    }
    void cleanup()
    {
        m_tablet.reset();
        m_server.reset();
    }

    void eightyMarksCostLittleMoreThanHalfOfTheirPlainJsonUnderGzip()
    {
        const auto waiting = Outbox{m_tablet->database()}.waiting();
        VERIFY_OK(waiting);
        QCOMPARE(waiting->size(), marks);
        const qint64 plain = gzipBytes(asPlainJson(*waiting));

        m_tablet->sync();

        const SyncedTablet::Traffic traffic = m_tablet->traffic();
        qInfo("%lld bytes both ways, %.2f of %lld as JSON under gzip", qlonglong(traffic.bytes),
            double(traffic.bytes) / double(plain), qlonglong(plain));
        QCOMPARE(traffic.roundTrips, 1);
        QVERIFY2(traffic.bytes * 100 <= plain * 68, qPrintable(QString::number(traffic.bytes)));
    }

    // What everybody else of the service pays for them, once.
    void eightyMarksOfAnotherTabletCostLess()
    {
        SyncedTablet other{*m_server, QStringList{QStringLiteral("coach")}};
        other.sync();
        const qint64 before = lastRevision();
        m_tablet->sync();
        const qint64 plain = gzipBytes(recordsAsPlainJson(QStringLiteral("modseq > %1").arg(before)));

        other.sync();

        const SyncedTablet::Traffic traffic = other.traffic();
        qInfo("%lld bytes both ways, %.2f of %lld as JSON under gzip", qlonglong(traffic.bytes),
            double(traffic.bytes) / double(plain), qlonglong(plain));
        QVERIFY2(traffic.bytes * 100 <= plain * 75, qPrintable(QString::number(traffic.bytes)));
    }

    void aFirstSyncCostsHalfOfItsPlainJsonUnderGzip()
    {
        SyncedTablet newcomer{*m_server, QStringList{QStringLiteral("supervisor")}};

        newcomer.sync();

        const qint64 plain = gzipBytes(recordsAsPlainJson(QStringLiteral("gone = 0")));
        const SyncedTablet::Traffic traffic = newcomer.traffic();
        qInfo("%lld bytes both ways, %.2f of %lld as JSON under gzip", qlonglong(traffic.bytes),
            double(traffic.bytes) / double(plain), qlonglong(plain));
        QVERIFY2(traffic.bytes * 100 <= plain * 60, qPrintable(QString::number(traffic.bytes)));
    }

private:
    qint64 lastRevision()
    {
        const auto last = m_server->database().first(
            QStringLiteral("SELECT max(modseq) FROM record"), [](const Row &row) { return row.integer(0); });
        if (!last) qFatal("%s", qPrintable(last.error().detail));
        return **last;
    }

    /// The service's records, one line each.
    QByteArray recordsAsPlainJson(const QString &condition)
    {
        const auto lines = m_server->database().collect(
            QStringLiteral("SELECT type, id, doc FROM record WHERE %1 ORDER BY modseq").arg(condition),
            [](const Row &row) {
                return "{\"type\":\"" + row.text(0).toUtf8() + "\",\"id\":\"" + row.text(1).toUtf8() + "\","
                    + row.blob(2).mid(1) + '\n';
            });
        if (!lines) qFatal("%s", qPrintable(lines.error().detail));
        return lines->join();
    }

    void write(const QList<Operation> &operations)
    {
        const auto written = m_server->service().writeAsService(m_server->account(), operations);
        VERIFY_OK(written);
    }

    void markEverybody()
    {
        const auto expected = ExpectationStore{m_tablet->database()}.on(given::friday);
        VERIFY_OK(expected);
        for (const Expectation &one : expected->mid(0, marks)) {
            const bool isMorning = one.covers(given::friday, Session::Morning);
            Act act = m_tablet->act();
            VERIFY_OK(AttendanceMarker{act}.mark(
                {{one.person, given::friday, isMorning ? Session::Morning : Session::Afternoon},
                    {one.workplace(), one.placement}},
                {QStringLiteral("present")}));
            m_server->clock().advance(
                std::chrono::milliseconds{1700 + 37 * (m_server->clock().now().time_since_epoch().count() % 61)});
        }
    }

    const Demonstration m_demonstration{given::friday, 1};
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<SyncedTablet> m_tablet;
};

QTEST_GUILESS_MAIN(tst_PushBytes)
#include "tst_PushBytes.moc"
