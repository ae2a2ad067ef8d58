// SPDX-License-Identifier: Apache-2.0
//
// The floor: the least work that could do the same job, in the same run on the same machine, so that a figure can be
// given as a ratio.   bench_floor pull|change ROWS.ndjson.gz FILE   |   bench_floor commit COUNT FILE
// The first line of ROWS is {"Type":["column",…],…}; every other {"t":"Type","id":"…","f":{…}}.
#include "tests/bench/PeakMemory.h"
#include "tests/bench/floor/BulkDownload.h"
#include "tests/bench/floor/PlainTables.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace alongside::bench;

namespace {

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    lines.removeAll(QByteArray{});
    return lines;
}

qint64 bytesOnDisk(const QString &file)
{
    return QFileInfo{file}.size() + QFileInfo{file + QStringLiteral("-wal")}.size();
}

QJsonObject objectIn(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }

void write(PlainTables &tables, const QList<QByteArray> &lines)
{
    tables.begin();
    for (qsizetype index = 1; index < lines.size(); ++index) {
        const QJsonObject row = objectIn(lines.at(index));
        tables.insert(row[u"t"].toString(), row[u"id"].toString(), row[u"f"].toObject());
    }
    tables.commit();
}

/// Everything, into a new file.
int pull(const QString &rows, const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray wire = downloadOverLoopback(rows);
    const QList<QByteArray> lines = linesOf(gunzip(wire));
    double seconds = 0;
    {
        PlainTables tables{file};
        tables.create(objectIn(lines.first()), PlainTables::Rows::AllNew);
        write(tables, lines);
        seconds = double(timer.nsecsElapsed()) / 1e9;
    } // closed, so that its log is in the file: at rest
    std::printf("{\"seconds\":%.4f,\"rows\":%lld,\"wireBytes\":%lld,\"residentKiB\":%lld,\"fileBytes\":%lld}\n",
        seconds, qlonglong(lines.size() - 1), qlonglong(wire.size()), qlonglong(peakResidentKiB()),
        qlonglong(bytesOnDisk(file)));
    return 0;
}

/// Some changed rows, into a file that has all of them already and is open.
int change(const QString &rows, const QString &file)
{
    QFile packed{rows};
    if (!packed.open(QIODevice::ReadOnly)) qFatal("floor: cannot read the rows");
    PlainTables tables{file};
    tables.create(objectIn(linesOf(gunzip(packed.readAll())).first()), PlainTables::Rows::Changed);
    QElapsedTimer timer;
    timer.start();
    write(tables, linesOf(gunzip(downloadOverLoopback(rows))));
    std::printf("{\"seconds\":%.4f}\n", double(timer.nsecsElapsed()) / 1e9);
    return 0;
}

int commit(int count, const QString &file)
{
    PlainTables tables{file};
    tables.create({{QStringLiteral("Mark"), QJsonArray{QStringLiteral("person"), QStringLiteral("code")}}},
        PlainTables::Rows::AllNew);
    QList<qint64> nanoseconds;
    for (int index = 0; index < count; ++index) {
        QElapsedTimer timer;
        timer.start();
        tables.begin();
        tables.insert(
            QStringLiteral("Mark"), QString::number(index), {{QStringLiteral("code"), QStringLiteral("here")}});
        tables.commit();
        nanoseconds.append(timer.nsecsElapsed());
    }
    std::sort(nanoseconds.begin(), nanoseconds.end());
    std::printf("{\"p50\":%.4f,\"p99\":%.4f}\n", double(nanoseconds.at(count / 2)) / 1e6,
        double(nanoseconds.at(count * 99 / 100)) / 1e6);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"pull") return pull(arguments.at(2), arguments.at(3));
    if (arguments.size() == 4 && arguments.at(1) == u"change") return change(arguments.at(2), arguments.at(3));
    if (arguments.size() == 4 && arguments.at(1) == u"commit") return commit(arguments.at(2).toInt(), arguments.at(3));
    std::fputs("usage: bench_floor pull|change ROWS.ndjson.gz FILE | commit COUNT FILE\n", stderr);
    return 2;
}
