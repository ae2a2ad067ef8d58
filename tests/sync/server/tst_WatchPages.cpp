// SPDX-License-Identifier: Apache-2.0
#include "sync/server/WatchPages.h"

#include "sync/server/ServerSchema.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/server/Office.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace alongside;

/// What those who watch the service are told: whether it lives, whether it can serve, and figures that name nobody.
class tst_WatchPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAliveWhateverBecomesOfTheDatabase();
    void isReadyWithTheTablesOfThisVersionOnly();
    void answersGetsOnly();
    void isNotThereUntilItIsShown();
    void writesTheTextFormat();
    void countsWhatBecameOfMutations();
    void countsTabletsByState();
    void readsTheDatabaseNowAndThenOnly();
    void leavesOutWhatADatabaseThatFailsWouldTell();
    void tellsTheAgeOfABackupWhereItIsKnown();
    void countsTimesUpToEachBound();
    void escapesWhatALabelSays();
    void namesNobody();
};

namespace {

/// An office with somebody who watches it.
struct WatchedOffice : Office {
    WatchedOffice() { watchIt(); }
    void watchIt()
    {
        server.endpoints().show(watch);
        server.endpoints().countIn(metrics);
    }
    HttpReply get(const QByteArray &path) { return server.handle({"GET", path, {}, {}}); }
    /// The value of a series as it is written; empty when there is none.
    QByteArray figure(const QByteArray &series)
    {
        for (const QByteArray &line : get("/metrics").body.split('\n'))
            if (line.startsWith(series + ' ')) return line.mid(series.size() + 1);
        return {};
    }

    ServiceMetrics metrics;
    std::optional<Instant> backedUp;
    WatchPages watch{server.database(), metrics, server.clock(), {"0.1", [this] { return backedUp; }}};
};

QString statusIn(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object().value(key("status")).toString();
}

} // namespace

void tst_WatchPages::isAliveWhateverBecomesOfTheDatabase()
{
    WatchedOffice office;
    QVERIFY(office.server.database().execute(key("DROP TABLE server")));

    QCOMPARE(office.get("/healthz").status, 200);
}

void tst_WatchPages::isReadyWithTheTablesOfThisVersionOnly()
{
    WatchedOffice office;
    QCOMPARE(office.get("/readyz").status, 200);
    QCOMPARE(statusIn(office.get("/readyz")), key("ok"));

    VERIFY_OK(office.server.database().setSchemaVersion(serverMigrations().back().version + 1));

    QCOMPARE(office.get("/readyz").status, 503);
    QCOMPARE(statusIn(office.get("/readyz")), key("the tables are of another version"));

    VERIFY_OK(office.server.database().setSchemaVersion(serverMigrations().back().version));
    QCOMPARE(office.get("/readyz").status, 200);
    QVERIFY(office.server.database().execute(key("DELETE FROM server")));
    QCOMPARE(office.get("/readyz").status, 503);
    QCOMPARE(statusIn(office.get("/readyz")), key("Corrupt"));
    QVERIFY(office.server.database().execute(key("DROP TABLE server")));
    QCOMPARE(office.get("/readyz").status, 503);
    QCOMPARE(statusIn(office.get("/readyz")), key("Storage"));
}

void tst_WatchPages::answersGetsOnly()
{
    WatchedOffice office;

    for (const char *path : {"/healthz", "/readyz", "/metrics"})
        QCOMPARE(office.server.handle({"POST", path, {}, {}}).status, 405);
}

void tst_WatchPages::isNotThereUntilItIsShown()
{
    TestServer server{testKinds()};

    QCOMPARE(server.handle({"GET", "/metrics", {}, {}}).status, 404);
    QCOMPARE(server.handle({"GET", "/readyz", {}, {}}).status, 404);
}

// prometheus.io/docs/instrumenting/exposition_formats: each family once, HELP and TYPE before its samples, no series
// twice, a line feed at the end.
void tst_WatchPages::writesTheTextFormat()
{
    WatchedOffice office;
    office.coach.write(addPerson(ben, key("Ben")));
    office.metrics.noteRequest(Route::Api, 200, 10, 20, std::chrono::milliseconds{3});
    office.metrics.noteFailure(ErrorKind::DiskFull);

    const HttpReply reply = office.get("/metrics");

    QCOMPARE(reply.status, 200);
    QCOMPARE(headerValue(reply.headers, "Content-Type"), QByteArray{"text/plain; version=0.0.4; charset=utf-8"});
    QVERIFY(reply.body.endsWith('\n'));
    static const QRegularExpression type{key("^# TYPE ([a-z_]+) (counter|gauge|histogram)$")};
    static const QRegularExpression sample{
        key("^([a-z_]+)(\\{[a-z]+=\"[^\"]*\"(?:,[a-z]+=\"[^\"]*\")*\\})? -?[0-9.e+-]+$")};
    QStringList families;
    QSet<QString> series;
    for (const QString &line : QString::fromUtf8(reply.body).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(key("# HELP "))) continue;
        if (const auto begun = type.match(line); begun.hasMatch()) {
            QVERIFY2(!families.contains(begun.captured(1)), qPrintable(line));
            families.append(begun.captured(1));
            continue;
        }
        const auto match = sample.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        static const QRegularExpression suffix{key("_(bucket|sum|count)$")};
        const QString name = match.captured(1);
        QVERIFY2(name == families.last() || QString{name}.remove(suffix) == families.last(), qPrintable(line));
        const QString one = line.left(line.lastIndexOf(u' '));
        QVERIFY2(!series.contains(one), qPrintable(line));
        series.insert(one);
    }
    QVERIFY(families.size() > 10);
    QCOMPARE(office.figure("alongside_requests_total{route=\"api\",status=\"200\"}"), QByteArray{"1"});
    QCOMPARE(office.figure("alongside_request_duration_seconds_bucket{route=\"api\",le=\"0.005\"}"), QByteArray{"1"});
    QCOMPARE(office.figure("alongside_request_duration_seconds_sum{route=\"api\"}"), QByteArray{"0.003"});
    QCOMPARE(office.figure("alongside_received_bytes_total"), QByteArray{"10"});
    QCOMPARE(office.figure("alongside_sent_bytes_total"), QByteArray{"20"});
    QCOMPARE(office.figure("alongside_database_errors_total{kind=\"DiskFull\"}"), QByteArray{"1"});
    QCOMPARE(office.figure("alongside_build_info{version=\"0.1\",schema=\""
                 + QByteArray::number(serverMigrations().back().version) + "\"}"),
        QByteArray{"1"});
}

void tst_WatchPages::countsWhatBecameOfMutations()
{
    WatchedOffice office;
    office.coach.write(addPerson(ben, key("Ben")));
    office.coach.write(addBorn(ann, key("someday"))); // no date: held
    const PushReply stale = office.coach.push({office.coach.next({rename(key("Ann"), key("Anne"))})}, 99);

    QVERIFY(stale.refusal.has_value());
    QCOMPARE(office.figure("alongside_mutations_total{result=\"applied\"}"), QByteArray{"1"});
    QCOMPARE(office.figure("alongside_mutations_total{result=\"held\"}"), QByteArray{"1"});
    QCOMPARE(office.figure("alongside_mutations_total{result=\"refused\"}"), QByteArray{"1"});
    QCOMPARE(office.figure("alongside_held_mutations"), QByteArray{"1"});
    QCOMPARE(
        office.figure("alongside_method_calls_total{method=\"Mutation/set\",outcome=\"answered\"}"), QByteArray{"3"});
}

void tst_WatchPages::countsTabletsByState()
{
    WatchedOffice office;
    const TestServer::Tablet lost = office.server.enrolTablet({key("relief")});
    VERIFY_OK(office.server.members().devices.setState(office.server.account(), lost.device, Device::State::Lost));

    QCOMPARE(office.figure("alongside_devices{state=\"active\"}"), QByteArray{"2"}); // the service itself is none
    QCOMPARE(office.figure("alongside_devices{state=\"lost\"}"), QByteArray{"1"});
    QCOMPARE(office.figure("alongside_devices{state=\"revoked\"}"), QByteArray{"0"});
}

void tst_WatchPages::readsTheDatabaseNowAndThenOnly()
{
    WatchedOffice office;
    QCOMPARE(office.figure("alongside_devices{state=\"active\"}"), QByteArray{"2"});
    office.server.enrolTablet({key("relief")});

    QCOMPARE(office.figure("alongside_devices{state=\"active\"}"), QByteArray{"2"});

    office.server.clock().advance(std::chrono::seconds{10});
    QCOMPARE(office.figure("alongside_devices{state=\"active\"}"), QByteArray{"3"});
}

void tst_WatchPages::leavesOutWhatADatabaseThatFailsWouldTell()
{
    WatchedOffice office;
    QVERIFY(office.server.database().execute(key("DROP TABLE heldRecord")));

    QCOMPARE(office.get("/metrics").status, 200);

    QCOMPARE(office.figure("alongside_database_up"), QByteArray{"0"});
    QCOMPARE(office.figure("alongside_devices{state=\"active\"}"), QByteArray{});
    QCOMPARE(office.figure("alongside_event_streams"), QByteArray{"0"});
}

void tst_WatchPages::tellsTheAgeOfABackupWhereItIsKnown()
{
    WatchedOffice office;
    QCOMPARE(office.figure("alongside_last_backup_age_seconds"), QByteArray{});

    office.backedUp = office.server.clock().now();
    office.server.clock().advance(std::chrono::hours{1});

    QCOMPARE(office.figure("alongside_last_backup_age_seconds"), QByteArray{"3600"});
}

void tst_WatchPages::countsTimesUpToEachBound()
{
    Histogram times;
    for (const auto time : {std::chrono::microseconds{1}, std::chrono::microseconds{1'000},
             std::chrono::microseconds{1'001}, std::chrono::microseconds{60'000'000}})
        times.note(time);

    const auto counts = times.upToEach();

    QCOMPARE(counts[0], 2u); // a bound is included
    QCOMPARE(counts[1], 3u);
    QCOMPARE(counts[counts.size() - 2], 3u);
    QCOMPARE(counts.back(), 4u);
    QCOMPARE(times.seconds(), 60.002002);
}

void tst_WatchPages::escapesWhatALabelSays()
{
    MetricsText text;
    text.begin("one", MetricsText::Kind::Gauge, "a\\b\nc");
    text.sample({{"word", "say \"a\\b\"\n"}}, qint64{-1});

    QCOMPARE(
        text.text(), QByteArray{"# HELP one a\\\\b\\nc\n# TYPE one gauge\none{word=\"say \\\"a\\\\b\\\"\\n\"} -1\n"});
}

void tst_WatchPages::namesNobody()
{
    WatchedOffice office;
    const QString marker = key("Zebedee");
    office.coach.write(addPerson(ben, marker));
    office.server.addCoach(marker, {key("coach")});
    office.coach.call(marker + key("/get"), {{key("accountId"), marker}});
    office.coach.call(marker, {});
    office.metrics.noteRequest(routeOf("/jmap/download/service/" + marker.toUtf8()), 200, 0, 0, {});
    office.metrics.noteRequest(routeOf('/' + marker.toUtf8() + '?' + marker.toUtf8()), 404, 0, 0, {});

    const QByteArray text = office.get("/metrics").body;

    QVERIFY(text.contains("{method=\"Type/get\",outcome=\"refused\"} 1\n"));
    QVERIFY(text.contains("{method=\"other\",outcome=\"refused\"} 1\n"));
    QVERIFY(text.contains("{route=\"other\",status=\"404\"} 1\n"));
    for (const QByteArray &name : {marker.toUtf8(), office.coach.device().toUtf8(), office.coach.coach().toUtf8(),
             ben.toUtf8(), office.coach.enrolled().token.toUtf8()})
        QVERIFY2(!text.contains(name), name.constData());
}

QTEST_GUILESS_MAIN(tst_WatchPages)
#include "tst_WatchPages.moc"
