// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/service/Csv.h"
#include "app/service/Demonstration.h"
#include "platform/net/QtHttpTransport.h"
#include "sync/client/Enrolment.h"
#include "tests/app/service/ServerRun.h"
#include "tests/support/FakeIds.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/ZbarRead.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;

namespace {

constexpr int milliseconds = ServerRun::milliseconds;

using Run = ServerRun;

Run run(const QStringList &words) { return Run::of(words); }

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

/// The program as an operator has it: words in, words and an exit code out.
class tst_AlongsideServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void listsItsCommands()
    {
        const Run help = run({QStringLiteral("--help")});

        QCOMPARE(help.code, 0);
        for (const char *command : {"init", "import people", "coach add", "enrol", "device list", "device revoke",
                 "device recover", "serve", "backup", "restore", "check", "export"})
            QVERIFY2(help.out.contains(QString::fromLatin1(command)), command);
    }

    void explainsEveryCommand_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"init", "site add", "site list", "site change", "coach add", "coach list",
                 "coach change", "coach code", "coach leave", "import people", "enrol", "device list", "device drain",
                 "device revoke", "device recover", "serve", "backup", "restore", "check", "export"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void explainsEveryCommand()
    {
        QFETCH(QString, command);

        const Run help = run(command.split(u' ') << QStringLiteral("--help"));

        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.startsWith(QStringLiteral("Usage: alongside-server ") + command), qPrintable(help.out));
        QVERIFY(help.out.contains(QStringLiteral("--data")));
    }

    void saysWhatIsWrongWithTheWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{QStringLiteral("dance")};
        QTest::newRow("half a command") << QStringList{QStringLiteral("coach")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("init"), QStringLiteral("--fast")};
        QTest::newRow("no file") << QStringList{QStringLiteral("import"), QStringLiteral("people")};
        QTest::newRow("too many words") << QStringList{
            QStringLiteral("check"), QStringLiteral("this"), QStringLiteral("that")};
        QTest::newRow("no role") << QStringList{QStringLiteral("coach"), QStringLiteral("add"), QStringLiteral("X")};
        QTest::newRow("unknown role") << QStringList{QStringLiteral("coach"), QStringLiteral("add"),
            QStringLiteral("X"), QStringLiteral("--role"), QStringLiteral("king")};
        QTest::newRow("no day") << QStringList{QStringLiteral("init"), QStringLiteral("--day"), QStringLiteral("soon")};
        QTest::newRow("no weeks") << QStringList{
            QStringLiteral("init"), QStringLiteral("--weeks"), QStringLiteral("-1")};
        QTest::newRow("nobody") << QStringList{QStringLiteral("init"), QStringLiteral("--people"), QStringLiteral("0")};
        QTest::newRow("no time") << QStringList{
            QStringLiteral("serve"), QStringLiteral("--slow-query"), QStringLiteral("soon")};
        QTest::newRow("no connections") << QStringList{
            QStringLiteral("serve"), QStringLiteral("--connections"), QStringLiteral("1")};
        QTest::newRow("no port") << QStringList{QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("x")};
        for (const char *host : {"0.0.0.0", "192.168.1.7", "::", "example.org"})
            QTest::addRow("plain HTTP on %s", host)
                << QStringList{QStringLiteral("serve"), QStringLiteral("--host"), QString::fromLatin1(host)};
        QTest::newRow("no last day") << QStringList{QStringLiteral("coach"), QStringLiteral("leave"),
            QStringLiteral("X"), QStringLiteral("--last-day"), QStringLiteral("soon")};
        QTest::newRow("no number") << QStringList{
            QStringLiteral("device"), QStringLiteral("recover"), QStringLiteral("d"), QStringLiteral("x")};
    }
    void saysWhatIsWrongWithTheWords()
    {
        QFETCH(QStringList, words);

        const Run wrong = run(words);

        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.out.isEmpty());
        QVERIFY(!wrong.err.isEmpty());
    }

    void saysThatThereIsNoService_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("enrol") << QStringList{QStringLiteral("enrol"), QStringLiteral("M. Hicks")};
        QTest::newRow("serve") << QStringList{QStringLiteral("serve")};
        QTest::newRow("check") << QStringList{QStringLiteral("check")};
        QTest::newRow("device list") << QStringList{QStringLiteral("device"), QStringLiteral("list")};
        QTest::newRow("backup") << QStringList{QStringLiteral("backup"), QStringLiteral("/nowhere/b.db")};
    }
    void saysThatThereIsNoService()
    {
        QFETCH(QStringList, words);

        const Run wrong = on(words);

        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.err.contains(QStringLiteral("there is no service in")), qPrintable(wrong.err));
    }

    void makesAServiceOnlyItsOwnerCanReadAndOnlyOnce()
    {
        const Run made = on({QStringLiteral("init")});
        QCOMPARE(made.code, 0);
        QVERIFY(made.out.isEmpty()); // "day" is for a made-up service

        for (const char *name : {"service.key", "service.db"})
            QVERIFY2(!(QFile::permissions(pathOf(name)) & (QFile::ReadGroup | QFile::ReadOther)), name);
        const QByteArray before = contentOf(pathOf("service.key"));
        QCOMPARE(on({QStringLiteral("init")}).code, 1);
        QCOMPARE(contentOf(pathOf("service.key")), before);
        QCOMPARE(on({QStringLiteral("check")}).code, 0);
    }

    void makesUpAServiceForOneDay()
    {
        const Run made = on({QStringLiteral("init"), QStringLiteral("--demo"), QStringLiteral("--day"),
            QStringLiteral("2026-11-20"), QStringLiteral("--weeks"), QStringLiteral("2")});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.out, QStringLiteral("day 2026-11-20\n"));

        const Run staff = on({QStringLiteral("coach"), QStringLiteral("list")});
        QCOMPARE(staff.out.count(u'\n'), 17);
        QVERIFY(staff.out.contains(QStringLiteral("M. Hicks\tcoach,keyCoach")));
        QCOMPARE(on({QStringLiteral("check")}).code, 0);
        QVERIFY2(!contentOf(pathOf("service.db")).contains("Griffiths"), "a name in the clear");
    }

    void makesItUpForTheLastWorkingDayUnlessToldOtherwise()
    {
        const QDate before = lastWorkingDay(QDate::currentDate());

        const Run made =
            on({QStringLiteral("init"), QStringLiteral("--demo"), QStringLiteral("--weeks"), QStringLiteral("0")});

        const QDate after = lastWorkingDay(QDate::currentDate()); // another day when midnight came between
        QCOMPARE(made.code, 0);
        const QStringList days{QStringLiteral("day %1\n").arg(before.toString(Qt::ISODate)),
            QStringLiteral("day %1\n").arg(after.toString(Qt::ISODate))};
        QVERIFY2(days.contains(made.out), qPrintable(made.out));
    }

    void importsTheCouncilsFileAndThenNothingMore()
    {
        makeServiceWithSites();

        const Run first = on({QStringLiteral("import"), QStringLiteral("people"), councilsFile()});
        QCOMPARE(first.code, 0);
        QVERIFY2(first.err.contains(QStringLiteral("144 people: 144 new, 0 here already, 0 of them placed now.")),
            qPrintable(first.err));
        QVERIFY(first.out.contains(QStringLiteral("line 96, LTW1093: refused: No surname.")));
        const QByteArray exported = exportedPeople("first.csv");

        const Run second = on({QStringLiteral("import"), QStringLiteral("people"), councilsFile()});
        QVERIFY2(second.err.contains(QStringLiteral("144 people: 0 new, 144 here already, 0 of them placed now.")),
            qPrintable(second.err));
        QCOMPARE(second.out, first.out);
        QCOMPARE(exportedPeople("second.csv"), exported);
    }

    void placesPeopleOnceTheirSiteIsThere()
    {
        QCOMPARE(on({QStringLiteral("init")}).code, 0);
        QCOMPARE(on({QStringLiteral("import"), QStringLiteral("people"), councilsFile()}).code, 0);
        QCOMPARE(on({QStringLiteral("site"), QStringLiteral("add"), QStringLiteral("Leamore")}).code, 0);

        const Run again = on({QStringLiteral("import"), QStringLiteral("people"), councilsFile()});

        QVERIFY2(again.err.contains(QStringLiteral("0 new, 144 here already, 1 of them placed now.")),
            qPrintable(again.err));
    }

    void onlySaysWhatItWouldDoWhenAskedTo()
    {
        makeServiceWithSites();

        const Run dry =
            on({QStringLiteral("import"), QStringLiteral("people"), councilsFile(), QStringLiteral("--dry-run")});

        QVERIFY2(dry.err.contains(QStringLiteral("144 would be new")), qPrintable(dry.err));
        QCOMPARE(rowsOf(exportedPeople("none.csv")).size(), 1);
    }

    void changesNothingForABadFile()
    {
        makeServiceWithSites();
        QFile bad{m_folder->filePath(QStringLiteral("bad.csv"))};
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("Client Ref,Forename\r\nLTW1,Si\xE2n\r\n");
        bad.close();

        QCOMPARE(on({QStringLiteral("import"), QStringLiteral("people"), bad.fileName()}).code, 1);
        QCOMPARE(on({QStringLiteral("import"), QStringLiteral("people"), QStringLiteral("/nowhere.csv")}).code, 1);
        QCOMPARE(rowsOf(exportedPeople("none.csv")).size(), 1);
    }

    void exportsCellsThatNoSpreadsheetRuns()
    {
        makeServiceWithSites();
        QCOMPARE(on({QStringLiteral("import"), QStringLiteral("people"), councilsFile()}).code, 0);

        const QByteArray exported = exportedPeople("people.csv");

        QVERIFY(exported.contains(",'=cmd|"));
        for (const CsvRow &row : rowsOf(exported))
            for (const QString &cell : row.cells)
                QVERIFY2(cell.isEmpty() || !QStringView{u"=+-@\t\r"}.contains(cell.at(0)), qPrintable(cell));
        QVERIFY(!(QFile::permissions(pathOf("people.csv")) & QFile::ReadOther));
        QCOMPARE(on({QStringLiteral("export"), pathOf("people.csv")}).code, 1); // never written over
    }

    void writesForAPersonWhatIsHeldAboutThem()
    {
        makeServiceWithSites();
        QFile one{pathOf("one.csv")};
        QVERIFY(one.open(QIODevice::WriteOnly));
        one.write("Client Ref,Forename,Surname\r\nA1,Ann,Lee\r\n");
        one.close();
        QCOMPARE(on({QStringLiteral("import"), QStringLiteral("people"), one.fileName()}).code, 0);

        for (const QStringList &words :
            {QStringList{QStringLiteral("export"), QStringLiteral("person")}, QStringList{QStringLiteral("pack")}}) {
            const QString folder = pathOf(words.last().toLatin1());
            const Run written = on(words + QStringList{QStringLiteral("Ann Lee"), QStringLiteral("--to"), folder});
            QVERIFY2(written.code == 0, qPrintable(written.err));
            QCOMPARE(on({QStringLiteral("pack"), QStringLiteral("--check"), folder}).code, 0);
        }
    }

    void writesNobodyIntoAFileThatIsCalledAsWhatIsExported()
    {
        makeServiceWithSites();
        const auto left = std::make_unique<QTemporaryDir>();
        const QString here = QDir::currentPath();
        QVERIFY(QDir::setCurrent(left->path()));

        for (const char *word : {"people", "attendance"}) {
            const Run refused = on({QStringLiteral("export"), QString::fromLatin1(word)});
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.err.contains(QStringLiteral("say the file after it")), qPrintable(refused.err));
        }
        QCOMPARE(on({QStringLiteral("export"), QStringLiteral("people"), QStringLiteral("person")}).code, 2);

        QCOMPARE(QDir{}.entryList(QDir::Files), QStringList{});
        QVERIFY(QDir::setCurrent(here));
    }

    void addsStaffAndGivesThemCodes()
    {
        makeServiceWithSites();
        QCOMPARE(on({QStringLiteral("coach"), QStringLiteral("add"), QStringLiteral("Z. New"), QStringLiteral("--role"),
                        QStringLiteral("coach"), QStringLiteral("--role"), QStringLiteral("earnings"),
                        QStringLiteral("--site"), QStringLiteral("goscote centre")})
                     .code,
            0);
        QVERIFY(on({QStringLiteral("coach"), QStringLiteral("list")})
                    .out.contains(QStringLiteral("Z. New\tcoach,earnings")));
        QCOMPARE(on({QStringLiteral("coach"), QStringLiteral("add"), QStringLiteral("z. new"), QStringLiteral("--role"),
                        QStringLiteral("coach")})
                     .code,
            1);

        const Run enrol = on({QStringLiteral("enrol"), QStringLiteral("z. new")});
        QCOMPARE(enrol.code, 0);
        QCOMPARE(enrol.out.trimmed().size(), 14); // "K7QW-3MPA-XH2D"
        QCOMPARE(
            on({QStringLiteral("coach"), QStringLiteral("code"), QStringLiteral("Z. New")}).out.trimmed().size(), 14);
        QCOMPARE(on({QStringLiteral("enrol"), QStringLiteral("Nobody")}).code, 1);
    }

    void knowsNoDeviceThatWasNotEnrolled()
    {
        QCOMPARE(on({QStringLiteral("init")}).code, 0);

        const Run list = on({QStringLiteral("device"), QStringLiteral("list")});
        QCOMPARE(list.code, 0);
        QCOMPARE(on({QStringLiteral("device"), QStringLiteral("revoke"), QStringLiteral("d99")}).code, 1);
        QCOMPARE(
            on({QStringLiteral("device"), QStringLiteral("recover"), QStringLiteral("d99"), QStringLiteral("1")}).code,
            1);
    }

    void comesBackFromABackup()
    {
        makeServiceWithSites();
        QCOMPARE(on({QStringLiteral("backup"), pathOf("copy.db")}).code, 0);
        QCOMPARE(on({QStringLiteral("backup"), pathOf("copy.db")}).code, 1); // never written over
        QCOMPARE(on({QStringLiteral("import"), QStringLiteral("people"), councilsFile()}).code, 0);

        QCOMPARE(on({QStringLiteral("restore"), pathOf("copy.db")}).code, 0);

        QCOMPARE(on({QStringLiteral("check")}).code, 0);
        QCOMPARE(rowsOf(exportedPeople("restored.csv")).size(), 1);
    }

    void showsACodeAsASquareInATerminal()
    {
        makeServiceWithSites();
        addHicks();

        const auto made = on({QStringLiteral("enrol"), QStringLiteral("M. Hicks"), QStringLiteral("--address"),
            QStringLiteral("https://alongside.example.gov.uk/")});

        QCOMPARE(made.code, 0);
        const QString code = made.out.trimmed();
        QCOMPARE(code.size(), 14); // for scripts: the code and nothing else
        QCOMPARE(readFromTerminal(made.err),
            "alongside://enrol?service=https%3A%2F%2Falongside.example.gov.uk&code=" + code.toUtf8());
        QVERIFY(!on({QStringLiteral("enrol"), QStringLiteral("M. Hicks")}).err.contains(QChar{0x2588}));
    }

    void makesNoCodeForAnAddressThatNoTabletReaches_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
            {"alongside.example", "http://alongside.example", "https://", "https://a:b@c.example",
                "https://c.example/there", "https://c.example/?code=1", "ftp://c.example", ""})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void makesNoCodeForAnAddressThatNoTabletReaches()
    {
        QFETCH(QString, address);
        makeServiceWithSites();
        addHicks();

        const auto refused =
            on({QStringLiteral("enrol"), QStringLiteral("M. Hicks"), QStringLiteral("--address"), address});

        QCOMPARE(refused.code, 2);
        QVERIFY(refused.out.isEmpty());
        QVERIFY2(refused.err.contains(QStringLiteral("like https://")), qPrintable(refused.err));
    }

    void makesAGoodCopyAlsoWhereItsTimeCannotBeNoted()
    {
        makeServiceWithSites();
        QVERIFY(QDir{}.mkpath(pathOf("service.backup/in the way"))); // no file can have that name

        const auto backup = on({QStringLiteral("backup"), pathOf("copy.db")});

        QCOMPARE(backup.code, 0);
        QVERIFY2(backup.err.contains(QStringLiteral("service.backup")), qPrintable(backup.err));
        QVERIFY2(backup.err.contains(QStringLiteral("Backed up")), qPrintable(backup.err));
        QCOMPARE(on({QStringLiteral("restore"), pathOf("copy.db")}).code, 0);
    }

    void refusesToRestoreWhatIsNoBackup()
    {
        makeServiceWithSites();
        const QByteArray before = contentOf(pathOf("service.db"));

        QCOMPARE(on({QStringLiteral("restore"), councilsFile()}).code, 1);
        QCOMPARE(on({QStringLiteral("restore"), QStringLiteral("/nowhere.db")}).code, 1);

        QCOMPARE(contentOf(pathOf("service.db")), before);
        QCOMPARE(on({QStringLiteral("check")}).code, 0);
    }

    void refusesAKeyThatOthersCanRead()
    {
        QCOMPARE(on({QStringLiteral("init")}).code, 0);
        QFile::setPermissions(pathOf("service.key"), QFile::ReadOwner | QFile::ReadOther);

        const Run check = on({QStringLiteral("check")});

        QCOMPARE(check.code, 1);
        QVERIFY(check.err.contains(QStringLiteral("chmod 600")));
    }

    void servesUntilItIsToldToStop()
    {
        QCOMPARE(on({QStringLiteral("init")}).code, 0);
        QProcess server;
        const QString url = serve(server);
        QVERIFY(url.startsWith(QStringLiteral("http://127.0.0.1:")));

        QCOMPARE(on({QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")}).code, 1);
        const QByteArray before = figuresAt(url);
        QCOMPARE(on({QStringLiteral("backup"), pathOf("live.db")}).code, 0);
        const QByteArray after = figuresAt(url);
        QVERIFY2(before.contains("\nalongside_build_info{version=\""), before.constData());
        QVERIFY2(!before.contains("\nalongside_last_backup_age_seconds "), before.constData());
        QVERIFY2(after.contains("\nalongside_last_backup_age_seconds "), after.constData());
        QVERIFY2(after.contains("\nalongside_requests_total{route=\"metrics\",status=\"200\"} 1\n"), after.constData());
        QCOMPARE(on({QStringLiteral("restore"), pathOf("live.db")}).code, 1);

        server.terminate();
        QVERIFY(server.waitForFinished(milliseconds));
        QCOMPARE(server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.exitCode(), 0);
        QCOMPARE(on({QStringLiteral("restore"), pathOf("live.db")}).code, 0);
    }

    void enrolsListsRecoversAndRevokesATablet()
    {
        makeServiceWithSites();
        addHicks();
        QProcess server;
        const QString url = serve(server);
        QVERIFY(!url.isEmpty());
        const QString code = on({QStringLiteral("enrol"), QStringLiteral("M. Hicks")}).out.trimmed();

        const Result<EnrolReply> tablet = enrolled(url, code, 'f');
        VERIFY_OK(tablet);
        QCOMPARE(tablet->coachName, QStringLiteral("M. Hicks"));
        VERIFY_FAILS(enrolled(url, code, 'g'), ErrorKind::Rejected); // a code is for one tablet

        const QString listed = on({QStringLiteral("device"), QStringLiteral("list")}).out;
        QVERIFY2(listed.contains(tablet->device + QStringLiteral("\tactive")), qPrintable(listed));

        const QString number = QString::number(tablet->recovery.first().number);
        const Run recovery = on({QStringLiteral("device"), QStringLiteral("recover"), tablet->device, number});
        QCOMPARE(recovery.code, 0);
        QVERIFY(!recovery.out.trimmed().isEmpty());

        QCOMPARE(on({QStringLiteral("device"), QStringLiteral("revoke"), tablet->device}).code, 0);
        QVERIFY(on({QStringLiteral("device"), QStringLiteral("list")}).out.contains(QStringLiteral("revoked")));

        server.terminate();
        QVERIFY(server.waitForFinished(milliseconds));
    }

private:
    void addHicks()
    {
        QCOMPARE(on({QStringLiteral("coach"), QStringLiteral("add"), QStringLiteral("M. Hicks"),
                        QStringLiteral("--role"), QStringLiteral("coach")})
                     .code,
            0);
    }

    /// Its address; empty when it did not start.
    QString serve(QProcess &server) const
    {
        server.start(QStringLiteral(ALONGSIDE_SERVER),
            {QStringLiteral("serve"), QStringLiteral("--data"), folder(), QStringLiteral("--port"),
                QStringLiteral("0")});
        return server.waitForReadyRead(milliseconds) ? QString::fromUtf8(server.readLine().trimmed()) : QString{};
    }

    /// What /metrics says.
    static QByteArray figuresAt(const QString &url)
    {
        QtHttpTransport transport{QUrl{url}};
        std::optional<Result<HttpReply>> answer;
        transport.send({"GET", "/metrics", {{"Alongside-Nonce", "n"}}, {}},
            [&](const Result<HttpReply> &reply) { answer = reply; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, milliseconds) || !*answer) return {};
        return (*answer)->body;
    }

    /// A tablet enrols over HTTP.
    static Result<EnrolReply> enrolled(const QString &url, const QString &code, char key)
    {
        QtHttpTransport transport{QUrl{url}};
        FakeIds ids;
        std::optional<Result<EnrolReply>> answer;
        const EnrolRequest request{code, QStringLiteral("Tablet 1"), QByteArray(32, key), recordKinds().version()};
        Enrolment{transport, ids}.enrol(request, [&](const Result<EnrolReply> &reply) { answer = reply; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, milliseconds))
            return Error{ErrorKind::TimedOut, QStringLiteral("no answer")};
        return *answer;
    }

    QString folder() const { return m_folder->filePath(QStringLiteral("service")); }
    QString pathOf(const char *name) const { return folder() + u'/' + QString::fromLatin1(name); }
    QString councilsFile() const { return QFINDTESTDATA("fixtures/people-export.csv"); }

    Run on(const QStringList &words) const { return run(words + QStringList{QStringLiteral("--data"), folder()}); }

    void makeServiceWithSites()
    {
        QCOMPARE(on({QStringLiteral("init")}).code, 0);
        for (const char *site : {"Goscote Centre", "Brownhills", "County Hall"})
            QCOMPARE(on({QStringLiteral("site"), QStringLiteral("add"), QString::fromLatin1(site),
                            QStringLiteral("--capacity"), QStringLiteral("40"), QStringLiteral("--work-stream"),
                            QStringLiteral("Packing")})
                         .code,
                0);
    }

    QByteArray exportedPeople(const char *name)
    {
        const Run exported = on({QStringLiteral("export"), pathOf(name)});
        return exported.code == 0 ? contentOf(pathOf(name)) : QByteArray{};
    }

    static QList<CsvRow> rowsOf(const QByteArray &bytes)
    {
        const Result<QList<CsvRow>> rows = readCsv(bytes);
        return rows ? *rows : QList<CsvRow>{};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_AlongsideServer)
#include "tst_AlongsideServer.moc"
