// SPDX-License-Identifier: Apache-2.0
#include "app/StartOptions.h"

#include <QTemporaryFile>
#include <QTest>

namespace alongside {

class StartOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensForAPersonWhenNothingIsAsked();
    void readsWhatTheDemonstrationAsks();
    void saysWhichOptionItDoesNotUnderstand_data();
    void saysWhichOptionItDoesNotUnderstand();
    void takesPicturesAtATimeWhenARegisterIsHalfDone();
    void readsThePinFromItsFile();
};

namespace {

Result<StartOptions> from(const QStringList &arguments)
{
    return StartOptions::from(QStringList{QStringLiteral("alongside-tablet")} + arguments);
}

} // namespace

void StartOptionsTest::opensForAPersonWhenNothingIsAsked()
{
    const auto options = from({});

    QVERIFY(options);
    QVERIFY(options->enrol.isEmpty() && options->signIn.isEmpty() && options->screenshots.isEmpty());
    QVERIFY(options->network == StartOptions::Network::Use);
    QVERIFY(!options->day.isValid());
}

void StartOptionsTest::readsWhatTheDemonstrationAsks()
{
    const auto options = from({QStringLiteral("--data"), QStringLiteral("here"), QStringLiteral("--server"),
        QStringLiteral("http://127.0.0.1:8765"), QStringLiteral("--day"), QStringLiteral("2026-11-20"),
        QStringLiteral("--offline"), QStringLiteral("--sign-in"), QStringLiteral("M. Hicks"),
        QStringLiteral("--window"), QStringLiteral("800x1280"), QStringLiteral("--theme"), QStringLiteral("sunlight"),
        QStringLiteral("--text-scale"), QStringLiteral("1.5")});

    QVERIFY(options);
    QCOMPARE(options->folder, QStringLiteral("here"));
    QCOMPARE(options->server, QUrl{QStringLiteral("http://127.0.0.1:8765")});
    QCOMPARE(options->day, (QDate{2026, 11, 20}));
    QVERIFY(options->network == StartOptions::Network::None);
    QCOMPARE(options->signIn, QStringLiteral("M. Hicks"));
    QCOMPARE(options->window, (QSize{800, 1280}));
    QCOMPARE(options->theme, std::optional{2});
    QCOMPARE(options->textScale, std::optional{1.5});
}

void StartOptionsTest::saysWhichOptionItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("a day that is none") << QStringLiteral("--day") << QStringLiteral("2026-02-30");
    QTest::newRow("a time that is none") << QStringLiteral("--time") << QStringLiteral("25:00");
    QTest::newRow("a size without a height") << QStringLiteral("--window") << QStringLiteral("800");
    QTest::newRow("a theme that is not there") << QStringLiteral("--theme") << QStringLiteral("neon");
    QTest::newRow("a factor in words") << QStringLiteral("--text-scale") << QStringLiteral("big");
    QTest::newRow("no code") << QStringLiteral("--enrol") << QString{};
}

void StartOptionsTest::saysWhichOptionItDoesNotUnderstand()
{
    QFETCH(QString, option);
    QFETCH(QString, value);

    const auto options = from({option, value});

    QVERIFY(!options);
    QCOMPARE(options.error().detail, QStringLiteral("%1 does not understand “%2”").arg(option, value));
}

void StartOptionsTest::takesPicturesAtATimeWhenARegisterIsHalfDone()
{
    const QStringList pictures{QStringLiteral("--screenshot"), QStringLiteral("pictures")};

    QCOMPARE(from(pictures)->time, (QTime{9, 42}));
    QCOMPARE(from(pictures + QStringList{QStringLiteral("--time"), QStringLiteral("15:00")})->time, (QTime{15, 0}));
}

void StartOptionsTest::readsThePinFromItsFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("246810\n");
    file.close();

    QCOMPARE(*from({QStringLiteral("--pin-file"), file.fileName()})->pin(), QStringLiteral("246810"));
    QCOMPARE(*from({})->pin(), QString{});
    QVERIFY(!from({QStringLiteral("--pin-file"), QStringLiteral("not there")})->pin());
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::StartOptionsTest)
#include "tst_StartOptions.moc"
