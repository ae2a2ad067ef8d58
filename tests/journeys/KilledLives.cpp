// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/KilledLives.h"

#include "tests/app/screens/EnrolledFolder.h"
#include "tests/support/Must.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace alongside {

namespace {

constexpr int lives = 3;

/// How many letters that process called saved before it was killed.
int lettersSavedInOneLife(const QString &program, const QString &folder, int receipts, int delayMicroseconds)
{
    QProcess tablet;
    tablet.start(program, {folder});
    QByteArray said;
    while (said.count('\n') < receipts && tablet.waitForReadyRead(60000))
        said += tablet.readAllStandardOutput();
    QElapsedTimer moment;
    moment.start();
    while (moment.nsecsElapsed() < qint64(delayMicroseconds) * 1000) { }
    tablet.kill();
    tablet.waitForFinished();
    said += tablet.readAllStandardOutput();
    const QList<QByteArray> lines = said.trimmed().split('\n');
    return lines.last().mid(int(qstrlen("saved "))).toInt();
}

quint32 printedSeed()
{
    const quint32 seed = qEnvironmentVariableIsSet("ALONGSIDE_SEED") ? qEnvironmentVariableIntValue("ALONGSIDE_SEED")
                                                                     : QRandomGenerator::system()->generate() % 100000;
    qInfo("seed %u (ALONGSIDE_SEED=%u repeats it)", seed, seed);
    return seed;
}

} // namespace

void killWhileTyping(const QString &program, const std::function<void(const KilledLife &life)> &see)
{
    QRandomGenerator random{printedSeed()};
    const FakeClock clock;
    for (int life = 0; life < lives && !QTest::currentTestFailed(); ++life) {
        QTemporaryDir folder;
        FakeIds ids;
        const AppPaths paths{folder.path()};
        const EnrolledFolder enrolled = EnrolledFolder::make(paths, clock, ids);
        const int saved = lettersSavedInOneLife(program, folder.path(), random.bounded(1, 4), random.bounded(900000));
        QVERIFY(saved > 0);

        SqliteOptions options;
        options.path = paths.store();
        options.key = enrolled.fileKey;
        const std::unique_ptr<TabletFile> file = must(TabletFile::open(options));
        see({*file, clock, ids, saved});
    }
}

bool isWhatTheHandTypes(const QString &text)
{
    for (int letter = 0; letter < text.size(); ++letter)
        if (text.at(letter) != QChar('a' + letter % 26)) return false;
    return true;
}

} // namespace alongside
