// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/records/RecordValues.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/support/ResultMatchers.h"

#include <QFile>

using namespace alongside;

/// Commands by what they leave in the service.
class tst_OperatorsCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_service = std::make_unique<OperatorsService>(); }

    void leavesARemovedPersonAloneWhenTheyAreImportedAgain()
    {
        importAnn();
        remove(onlyPerson());

        const auto again = importAnn();

        QCOMPARE(again.code, ExitCode::Done);
        QVERIFY2(again.err.contains(QStringLiteral("1 removed here")), qPrintable(again.err));
        QCOMPARE(recordsOf(kind::person).size(), 0);
        QCOMPARE(recordsOf(kind::profile).size(), 1); // of before
        const auto service = m_service->open();
        QCOMPARE(service->sync().held(service->account()->id)->size(), 0);
    }

    void endsTheRightsOfWhoLeavesAfterTheirLastDay()
    {
        const QString hicks = coachCalledHicks();

        QCOMPARE(m_service->type({QStringLiteral("coach"), QStringLiteral("leave"), QStringLiteral("m. hicks")}).code,
            ExitCode::Done);

        QCOMPARE(rolesOf(hicks), QSet<QString>{QStringLiteral("coach")});
        m_service->clock().advance(std::chrono::hours{24});
        QCOMPARE(rolesOf(hicks), QSet<QString>{});
        QCOMPARE(m_service->type({QStringLiteral("enrol"), QStringLiteral("M. Hicks")}).code, ExitCode::Failed);
    }

    void endsRightsAtOnceWhenTheLastDayIsOver()
    {
        const QString hicks = coachCalledHicks();
        const QString code = m_service->enrolCode();

        const auto left = m_service->type({QStringLiteral("coach"), QStringLiteral("leave"), QStringLiteral("M. Hicks"),
            QStringLiteral("--last-day"), QStringLiteral("2026-11-19")});

        QCOMPARE(left.code, ExitCode::Done);
        QCOMPARE(rolesOf(hicks), QSet<QString>{});
        const auto listed = m_service->type({QStringLiteral("coach"), QStringLiteral("list")});
        QVERIFY2(listed.out.contains(QStringLiteral("until 2026-11-19")), qPrintable(listed.out));
    }

    void saysTheLastDayOfSomebodyWhoHasLeftInsteadOfMakingACode()
    {
        m_service->type({QStringLiteral("coach"), QStringLiteral("leave"), QStringLiteral("M. Hicks"),
            QStringLiteral("--last-day"), QStringLiteral("2026-11-18")});

        for (const QStringList &words :
            {QStringList{QStringLiteral("enrol")}, QStringList{QStringLiteral("coach"), QStringLiteral("code")},
                QStringList{QStringLiteral("console"), QStringLiteral("code")}}) {
            const auto refused = m_service->type(words + QStringList{QStringLiteral("M. Hicks")});
            QCOMPARE(refused.code, ExitCode::Failed);
            QVERIFY2(refused.err.contains(QStringLiteral("M. Hicks has left: their last day was 2026-11-18")),
                qPrintable(refused.err));
        }
    }

    void addsNothingWithoutAName_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("coach") << QStringList{QStringLiteral("coach"), QStringLiteral("add"), QString{},
            QStringLiteral("--role"), QStringLiteral("coach")};
        QTest::newRow("site") << QStringList{QStringLiteral("site"), QStringLiteral("add"), QStringLiteral("  ")};
        QTest::newRow("stream") << QStringList{QStringLiteral("site"), QStringLiteral("add"), QStringLiteral("Leamore"),
            QStringLiteral("--work-stream"), QString{}};
    }
    void addsNothingWithoutAName()
    {
        QFETCH(QStringList, words);

        QCOMPARE(m_service->type(words).code, ExitCode::Misused);

        QCOMPARE(recordsOf(kind::coach).size(), 1);
        QCOMPARE(recordsOf(kind::site).size(), 0);
    }

    void asksForWhomWhatWaitsIsListed()
    {
        QCOMPARE(m_service->type({QStringLiteral("held"), QStringLiteral("list")}).code, ExitCode::Misused);
        QCOMPARE(m_service->type({QStringLiteral("held"), QStringLiteral("show"), QStringLiteral("b")}).code,
            ExitCode::Misused);
        QCOMPARE(m_service->type({QStringLiteral("held"), QStringLiteral("replay"), QStringLiteral("b")}).code,
            ExitCode::Misused);
    }

    void saysWhoseATabletIs()
    {
        m_service->type({QStringLiteral("coach"), QStringLiteral("add"), QStringLiteral("R. Lewis"),
            QStringLiteral("--role"), QStringLiteral("coach")});
        const QString code =
            m_service->type({QStringLiteral("enrol"), QStringLiteral("M. Hicks"), QStringLiteral("R. Lewis")})
                .out.trimmed();
        VERIFY_OK(m_service->enrol(code, 'f'));

        const QString listed = m_service->type({QStringLiteral("device"), QStringLiteral("list")}).out;

        QStringList whose = listed.trimmed().section(u'\t', -1).split(QStringLiteral(", "));
        whose.sort();
        QCOMPARE(whose, (QStringList{QStringLiteral("M. Hicks"), QStringLiteral("R. Lewis")}));
    }

    void tellsAWrongTabletFromAWrongNumber()
    {
        const auto tablet = m_service->enrol(m_service->enrolCode(), 'f');
        VERIFY_OK(tablet);
        const auto recover = [this](const QString &device, const QString &number) {
            return m_service->type({QStringLiteral("device"), QStringLiteral("recover"), device, number});
        };

        QVERIFY(recover(QStringLiteral("d99"), QStringLiteral("1")).err.contains(QStringLiteral("no device d99")));
        const auto wrongNumber = recover(tablet->device, QStringLiteral("4711"));
        QCOMPARE(wrongNumber.code, ExitCode::Failed);
        QVERIFY2(wrongNumber.err.contains(QStringLiteral("has no number 4711")), qPrintable(wrongNumber.err));
        m_service->type({QStringLiteral("device"), QStringLiteral("revoke"), tablet->device});
        const auto shutOut = recover(tablet->device, QString::number(tablet->recovery.first().number));
        QVERIFY2(shutOut.err.contains(QStringLiteral("shut out (revoked)")), qPrintable(shutOut.err));
    }

    void letsATabletOnlySendOnceItDrains()
    {
        const auto tablet = m_service->enrol(m_service->enrolCode(), 'f');
        VERIFY_OK(tablet);

        QCOMPARE(
            m_service->type({QStringLiteral("device"), QStringLiteral("drain"), tablet->device}).code, ExitCode::Done);

        QCOMPARE(m_service->stateOf(tablet->device), Device::State::Draining);
        const auto service = m_service->open();
        const auto known = service->members().devices.withToken(tablet->token);
        VERIFY_OK(known);
        QVERIFY(known->has_value());
        QCOMPARE(service->sync().session(**known)->types, QStringList{});
    }

    void drainsNoTabletThatIsRevoked()
    {
        const auto tablet = m_service->enrol(m_service->enrolCode(), 'f');
        VERIFY_OK(tablet);
        m_service->type({QStringLiteral("device"), QStringLiteral("revoke"), tablet->device});

        QCOMPARE(m_service->type({QStringLiteral("device"), QStringLiteral("drain"), tablet->device}).code,
            ExitCode::Failed);

        QCOMPARE(m_service->stateOf(tablet->device), Device::State::Revoked);
    }

    void writesDownForWhomAndWherePeopleAreExported()
    {
        importAnn();

        QCOMPARE(exportTo("a.csv", {}).code, ExitCode::Done);
        QCOMPARE(exportTo("b.csv", {QStringLiteral("--by"), QStringLiteral("M. Hicks")}).code, ExitCode::Done);
        QCOMPARE(exportTo("c.csv", {QStringLiteral("--by"), QStringLiteral("Nobody")}).code, ExitCode::Failed);

        QSet<QString> coaches;
        const QList<Record> lines = recordsOf(kind::accessLine);
        for (const Record &line : lines) {
            coaches.insert(line.fields.value(QStringLiteral("coach")).toString());
            QCOMPARE(line.fields.value(QStringLiteral("device")).toString(), QString::fromLatin1(serviceDevice));
        }
        QCOMPARE(lines.size(), 2);
        QCOMPARE(coaches, (QSet<QString>{QString::fromLatin1(serviceWriter), coachCalledHicks()}));
        QVERIFY(!QFile::exists(m_service->pathOf("c.csv")));
    }

private:
    OperatorsService::Answer importAnn()
    {
        const QString path = m_service->pathOf("people.csv");
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s cannot be written", qPrintable(path));
        file.write("Client Ref,Forename,Surname\r\nA1,Ann,Lee\r\n");
        file.close();
        return m_service->type({QStringLiteral("import"), QStringLiteral("people"), path});
    }

    OperatorsService::Answer exportTo(const char *name, const QStringList &options)
    {
        return m_service->type(QStringList{QStringLiteral("export"), m_service->pathOf(name)} + options);
    }

    QList<Record> recordsOf(const QString &type)
    {
        const auto service = m_service->open();
        return *service->sync().all(service->account()->id, type);
    }

    QString onlyPerson() { return recordsOf(kind::person).first().id; }
    QString coachCalledHicks() { return recordsOf(kind::coach).first().id; }

    QSet<QString> rolesOf(const QString &coach)
    {
        const auto service = m_service->open();
        return *service->members().coaches.rolesOf(service->account()->id, coach);
    }

    void remove(const QString &person)
    {
        const auto service = m_service->open();
        VERIFY_OK(service->write(*service->account(), {{Operation::Kind::Remove, kind::person, person, {}, {}}}));
    }

    std::unique_ptr<OperatorsService> m_service;
};

QTEST_GUILESS_MAIN(tst_OperatorsCommands)
#include "tst_OperatorsCommands.moc"
