// SPDX-License-Identifier: Apache-2.0
//
// What a tablet without a screen takes for what a coach waits for; each command prints one line of JSON.
#include "tests/bench/PeakMemory.h"
#include "tests/bench/tablet/BenchTablet.h"
#include "tests/bench/tablet/ByteCountingProxy.h"
#include "tests/bench/tablet/ReadingBench.h"
#include "tests/bench/tablet/RowWriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace alongside;
using namespace alongside::bench;

namespace {

double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(qsizetype(double(values.size() - 1) * share));
}

double secondsSince(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e9; }

int firstSync(const QStringList &arguments)
{
    BenchTablet tablet{arguments.at(0), QUrl{arguments.at(1)}};
    tablet.enrol(arguments.at(2));
    const BenchTablet::FirstSync first = tablet.firstSync();
    std::printf("{\"seconds\":%.4f,\"allSeconds\":%.4f,\"registerSeconds\":%.4f,\"rows\":%d,\"residentKiB\":%lld,"
                "\"fileBytes\":%lld}\n",
        first.seconds, first.allSeconds, first.registerSeconds, first.rows, qlonglong(peakResidentKiB()),
        qlonglong(tablet.bytesAtRest()));
    return 0;
}

int firstSyncBytes(const QStringList &arguments)
{
    ByteCountingProxy proxy{QUrl{arguments.at(1)}};
    BenchTablet tablet{arguments.at(0), proxy.url()};
    tablet.enrol(arguments.at(2));
    proxy.forget();
    tablet.firstSync();
    std::printf("{\"sentBytes\":%lld,\"receivedBytes\":%lld,\"roundTrips\":%d}\n", qlonglong(proxy.sentBytes()),
        qlonglong(proxy.receivedBytes()), proxy.roundTrips());
    return 0;
}

int rows(const QStringList &arguments)
{
    BenchTablet tablet{arguments.at(0), QUrl{arguments.at(1)}};
    const QString path = arguments.last();
    tablet.useSink([path](Database &database) { return std::make_unique<RowWriter>(database, path); });
    if (arguments.size() == 4)
        tablet.enrol(arguments.at(2));
    else
        tablet.signInAgain();
    tablet.sync();
    tablet.syncOlder();
    return 0;
}

/// What others changed since this tablet synced last.
int changed(const QStringList &arguments)
{
    BenchTablet tablet{arguments.at(0), QUrl{arguments.at(1)}};
    tablet.signInAgain();
    QElapsedTimer timer;
    timer.start();
    const int rows = tablet.sync().fetched;
    std::printf("{\"seconds\":%.4f,\"rows\":%d}\n", secondsSince(timer), rows);
    return 0;
}

int changedBytes(const QStringList &arguments)
{
    ByteCountingProxy proxy{QUrl{arguments.at(1)}};
    BenchTablet tablet{arguments.at(0), proxy.url()};
    tablet.signInAgain();
    tablet.sync();
    std::printf("{\"bodyBytes\":%lld,\"roundTrips\":%d}\n", qlonglong(proxy.bodyBytes()), proxy.roundTrips());
    return 0;
}

/// So many marks, on as many days from this one on as it takes, and all of them sent.
int markAndSend(const QStringList &arguments)
{
    BenchTablet tablet{arguments.at(0), QUrl{arguments.at(1)}};
    tablet.signInAgain();
    qsizetype left = arguments.at(3).toInt();
    for (QDate day = QDate::fromString(arguments.at(2), Qt::ISODate); left > 0; day = day.addDays(1))
        left -= tablet.markPeople(int(left), day).size();
    QElapsedTimer timer;
    timer.start();
    const int sent = tablet.sync().sent;
    std::printf("{\"seconds\":%.4f,\"sent\":%d}\n", secondsSince(timer), sent);
    return 0;
}

int mark(const QStringList &arguments)
{
    BenchTablet tablet{arguments.at(0), QUrl{QStringLiteral("http://127.0.0.1:9")}};
    tablet.signInAgain();
    const QList<double> taps =
        tablet.markPeople(arguments.at(2).toInt(), QDate::fromString(arguments.at(1), Qt::ISODate));
    std::printf("{\"taps\":%lld,\"p50\":%.4f,\"p99\":%.4f}\n", qlonglong(taps.size()), quantile(taps, 0.5),
        quantile(taps, 0.99));
    return 0;
}

int type(const QStringList &arguments)
{
    BenchTablet tablet{arguments.at(0), QUrl{QStringLiteral("http://127.0.0.1:9")}};
    tablet.signInAgain();
    const QList<double> keys = tablet.typeWords(arguments.at(1).toInt());
    std::printf("{\"p50\":%.4f,\"p99\":%.4f}\n", quantile(keys, 0.5), quantile(keys, 0.99));
    return 0;
}

int answer(const QStringList &arguments)
{
    BenchTablet tablet{arguments.at(0), QUrl{QStringLiteral("http://127.0.0.1:9")}};
    tablet.signInAgain();
    const QList<double> answers = tablet.answerQuestions(arguments.at(1).toInt());
    std::printf("{\"p50\":%.4f,\"p99\":%.4f}\n", quantile(answers, 0.5), quantile(answers, 0.99));
    return 0;
}

void print(const Readings &readings)
{
    std::printf("{\"p50\":%.4f,\"p99\":%.4f,\"rows\":%lld}\n", quantile(readings.milliseconds, 0.5),
        quantile(readings.milliseconds, 0.99), qlonglong(readings.rows));
}

/// Everybody's page, as on that day.
int people(const QStringList &arguments)
{
    BenchTablet tablet{arguments.at(0), QUrl{QStringLiteral("http://127.0.0.1:9")}};
    print(openPeople(tablet.reader(), QDate::fromString(arguments.at(1), Qt::ISODate), 147));
    return 0;
}

int search(const QStringList &arguments)
{
    constexpr int times = 50;
    BenchTablet tablet{arguments.at(0), QUrl{QStringLiteral("http://127.0.0.1:9")}};
    print(searchNotes(tablet.reader(), arguments.at(1), times));
    print(lookThroughNotes(tablet.reader(), arguments.at(1), times));
    return 0;
}

void keep(const QByteArray &json, const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("bench: cannot write the mutations");
}

/// 80 marks pushed, then an idle check: what each costs on the wire.
int push(const QStringList &arguments)
{
    ByteCountingProxy proxy{QUrl{arguments.at(1)}};
    BenchTablet tablet{arguments.at(0), proxy.url()};
    tablet.signInAgain();
    tablet.sync();
    tablet.markPeople(80, QDate::fromString(arguments.at(2), Qt::ISODate));
    keep(tablet.waitingAsJson(), arguments.at(3));
    proxy.forget();
    const int sent = tablet.sync().sent;
    std::printf(
        "{\"mutations\":%d,\"push\":{\"sentBytes\":%lld,\"receivedBytes\":%lld,\"bodyBytes\":%lld,\"roundTrips\":%d},",
        sent, qlonglong(proxy.sentBytes()), qlonglong(proxy.receivedBytes()), qlonglong(proxy.bodyBytes()),
        proxy.roundTrips());
    tablet.sync(); // takes the state that our own push made
    proxy.forget();
    tablet.sync();
    std::printf("\"idle\":{\"sentBytes\":%lld,\"receivedBytes\":%lld,\"roundTrips\":%d}}\n",
        qlonglong(proxy.sentBytes()), qlonglong(proxy.receivedBytes()), proxy.roundTrips());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = application.arguments().mid(2);
    const QString command = application.arguments().value(1);
    if (command == u"first-sync" && arguments.size() == 3) return firstSync(arguments);
    if (command == u"first-sync-bytes" && arguments.size() == 3) return firstSyncBytes(arguments);
    if (command == u"rows" && (arguments.size() == 3 || arguments.size() == 4)) return rows(arguments);
    if (command == u"changed" && arguments.size() == 2) return changed(arguments);
    if (command == u"changed-bytes" && arguments.size() == 2) return changedBytes(arguments);
    if (command == u"mark-and-send" && arguments.size() == 4) return markAndSend(arguments);
    if (command == u"mark" && arguments.size() == 3) return mark(arguments);
    if (command == u"push" && arguments.size() == 4) return push(arguments);
    if (command == u"type" && arguments.size() == 2) return type(arguments);
    if (command == u"answer" && arguments.size() == 2) return answer(arguments);
    if (command == u"people" && arguments.size() == 2) return people(arguments);
    if (command == u"search" && arguments.size() == 2) return search(arguments);
    std::fputs("usage: bench_tablet first-sync|first-sync-bytes FILE URL CODE | rows FILE URL [CODE] ROWS\n"
               "       | changed|changed-bytes FILE URL | mark-and-send FILE URL DAY COUNT\n"
               "       | mark FILE DAY COUNT | push FILE URL DAY JSON\n"
               "       | type|answer FILE COUNT | people FILE DAY | search FILE WORD\n",
        stderr);
    return 2;
}
