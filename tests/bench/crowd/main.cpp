// SPDX-License-Identifier: Apache-2.0
//
// Many tablets at once against a running service: what an idle one costs it in memory while it listens, how long each
// waits when all of them push and pull at the same moment, and how long until each has everybody's marks.
// bench_crowd URL PID-OF-THE-SERVICE DAY MARKS, one enrolment code a line on stdin; prints one line of JSON.
#include "platform/base/IdSource.h"
#include "tests/bench/crowd/CrowdTablet.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace alongside;
using namespace alongside::bench;

namespace {

using Tablets = std::vector<std::unique_ptr<CrowdTablet>>;

QStringList codesFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) qFatal("bench: no codes");
    return QString::fromLatin1(input.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

long residentKiB(const QString &process)
{
    QFile status{QStringLiteral("/proc/%1/status").arg(process)};
    if (!status.open(QIODevice::ReadOnly)) qFatal("bench: no such process");
    const QByteArray text = status.readAll();
    const QByteArray from = text.mid(text.indexOf("VmRSS:") + 6);
    return from.left(from.indexOf("kB")).trimmed().toLong();
}

/// Does this for every tablet at once and waits until all have answered: milliseconds of each.
template <typename Act> QList<double> together(const Tablets &tablets, Act act)
{
    QList<double> waited;
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    for (const auto &tablet : tablets)
        act(*tablet, [&] {
            waited.append(double(timer.nsecsElapsed()) / 1e6);
            if (waited.size() == qsizetype(tablets.size())) loop.quit();
        });
    loop.exec();
    std::sort(waited.begin(), waited.end());
    return waited;
}

double quantile(const QList<double> &sorted, double share)
{
    return sorted.at(qsizetype(double(sorted.size() - 1) * share));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList words = application.arguments();
    if (words.size() != 5) qFatal("usage: bench_crowd URL PID DAY MARKS < CODES");
    const QDate day = QDate::fromString(words.at(3), Qt::ISODate);
    const int marks = words.at(4).toInt();
    const SystemClock clock;
    SystemIdSource ids{clock};
    Tablets tablets;
    for (const QString &code : codesFromInput()) {
        tablets.push_back(std::make_unique<CrowdTablet>(QUrl{words.at(1)}, ids, clock));
        QEventLoop enrolling;
        tablets.back()->enrol(code, [&] { enrolling.quit(); });
        enrolling.exec();
    }

    const long before = residentKiB(words.at(2));
    together(tablets, [](CrowdTablet &tablet, const auto &done) { tablet.listen(done); });
    const long listening = residentKiB(words.at(2));

    QElapsedTimer timer;
    timer.start();
    const QList<double> waited =
        together(tablets, [&](CrowdTablet &tablet, const auto &done) { tablet.pushAndPull(marks, day, done); });
    together(tablets, [](CrowdTablet &tablet, const auto &done) { tablet.catchUp(done); });
    const double settled = double(timer.nsecsElapsed()) / 1e9;

    const double all = double(tablets.size());
    for (const auto &tablet : tablets)
        if (tablet->recordsPulled() < (qint64(all) - 1) * marks) qFatal("bench: somebody's marks are missing");
    std::printf("{\"tablets\":%.0f,\"idleKiB\":%.1f,\"p50\":%.1f,\"p99\":%.1f,\"marksPerSecond\":%.0f,"
                "\"settledSeconds\":%.3f,\"serviceKiB\":%ld}\n",
        all, double(listening - before) / all, quantile(waited, 0.5), quantile(waited, 0.99),
        1000 * all * marks / waited.last(), settled, residentKiB(words.at(2)));
    return 0;
}
