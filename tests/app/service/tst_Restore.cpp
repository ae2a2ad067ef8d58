// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/service/KnownRecords.h"
#include "sync/server/OutsideAccounts.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/support/ResultMatchers.h"

#include <QFile>

using namespace alongside;

/// What a backup from before must not bring back, and what a restore that was killed must not leave behind.
class tst_Restore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_service = std::make_unique<OperatorsService>(); }

    void keepsARevokedTabletShutOut()
    {
        const auto tablet = m_service->enrol(m_service->enrolCode(), 'f');
        VERIFY_OK(tablet);
        backUp();
        done({QStringLiteral("device"), QStringLiteral("revoke"), tablet->device});

        restore();

        QCOMPARE(m_service->stateOf(tablet->device), Device::State::Revoked);
        const auto service = m_service->open();
        QVERIFY((**service->members().devices.withToken(tablet->token)).isShutOut());
        VERIFY_FAILS(service->members().recovery.give(service->account()->id, tablet->device, 1), ErrorKind::NotFound);
        QCOMPARE(*checkServer(service->database()), QStringList{});
    }

    void tellsALostTabletToForgetThatTheBackupDoesNotKnow()
    {
        backUp();
        const auto tablet = m_service->enrol(m_service->enrolCode(), 'f');
        VERIFY_OK(tablet);
        done({QStringLiteral("device"), QStringLiteral("lost"), tablet->device});

        restore();

        const auto service = m_service->open();
        const auto known = service->members().devices.withToken(tablet->token);
        VERIFY_OK(known);
        QVERIFY(known->has_value());
        QCOMPARE((*known)->state, Device::State::Lost);
        QCOMPARE(*checkServer(service->database()), QStringList{});
    }

    void givesNobodyBackARoleThatWasTakenAway()
    {
        done({QStringLiteral("coach"), QStringLiteral("add"), QStringLiteral("R. Lewis"), QStringLiteral("--role"),
            QStringLiteral("coach"), QStringLiteral("--role"), QStringLiteral("manager")});
        backUp();
        giveRoles(QStringLiteral("R. Lewis"), {QStringLiteral("coach"), QStringLiteral("earnings")});

        restore();

        QCOMPARE(rolesOf(QStringLiteral("R. Lewis")), QSet<QString>{QStringLiteral("coach")}); // and gives none
        QCOMPARE(rolesOf(QStringLiteral("M. Hicks")), QSet<QString>{QStringLiteral("coach")});
    }

    void endsRightsInEveryServiceOfTheFile()
    {
        const QStringList north{QStringLiteral("--service"), QStringLiteral("North")};
        done({QStringLiteral("service"), QStringLiteral("add"), QStringLiteral("North")});
        done(QStringList{QStringLiteral("coach"), QStringLiteral("add"), QStringLiteral("N. Ward"),
                 QStringLiteral("--role"), QStringLiteral("coach")}
            + north);
        backUp();
        done(QStringList{QStringLiteral("coach"), QStringLiteral("leave"), QStringLiteral("N. Ward"),
                 QStringLiteral("--last-day"), QStringLiteral("2026-11-19")}
            + north);

        restore();

        const auto listed = m_service->type(QStringList{QStringLiteral("coach"), QStringLiteral("list")} + north);
        QVERIFY2(listed.out.contains(QStringLiteral("until 2026-11-19")), qPrintable(listed.out));
    }

    void givesNobodyBackTheRightsThatHaveEnded()
    {
        done({QStringLiteral("coach"), QStringLiteral("add"), QStringLiteral("R. Lewis"), QStringLiteral("--role"),
            QStringLiteral("coach")});
        backUp();
        done({QStringLiteral("coach"), QStringLiteral("leave"), QStringLiteral("M. Hicks"),
            QStringLiteral("--last-day"), QStringLiteral("2026-11-19")});

        restore();

        QCOMPARE(rolesOf(QStringLiteral("M. Hicks")), QSet<QString>{});
        QCOMPARE(rolesOf(QStringLiteral("R. Lewis")), QSet<QString>{QStringLiteral("coach")});
        QCOMPARE(*checkServer(m_service->open()->database()), QStringList{});
    }

    void endsTheRightsOfWhoeverWasRemoved()
    {
        backUp();
        remove(QStringLiteral("M. Hicks"));

        restore();

        QCOMPARE(rolesOf(QStringLiteral("M. Hicks")), QSet<QString>{});
    }

    void leavesALastDayThatTheBackupKnowsAsItIs()
    {
        const QStringList leaving{
            QStringLiteral("coach"), QStringLiteral("leave"), QStringLiteral("M. Hicks"), QStringLiteral("--last-day")};
        done(leaving + QStringList{QStringLiteral("2026-11-19")});
        backUp();
        done(leaving + QStringList{QStringLiteral("2026-12-24")});

        restore();

        QCOMPARE(coachCalled(QStringLiteral("M. Hicks")).to, QDate(2026, 11, 19));
    }

    void saysInTheAuditWhomItKeptOut()
    {
        const auto tablet = m_service->enrol(m_service->enrolCode(), 'f');
        backUp();
        done({QStringLiteral("device"), QStringLiteral("revoke"), tablet->device});

        restore();

        const auto service = m_service->open();
        const auto lines = service->members().audit.lines(service->account()->id);
        VERIFY_OK(lines);
        QCOMPARE(std::count_if(lines->begin(), lines->end(),
                     [&](const AuditLine &line) {
                         return line.subject == tablet->device
                             && line.detail == QStringLiteral("revoked again after a restore");
                     }),
            1);
    }

    void takesNoCodeASecondTime()
    {
        const QString code = m_service->enrolCode();
        backUp();
        VERIFY_OK(m_service->enrol(code, 'f'));

        restore();

        VERIFY_FAILS(m_service->enrol(code, 'g'), ErrorKind::Rejected);
    }

    void asksNoProviderWithWhatABackupKept()
    {
        const QString coach = coachCalled(QStringLiteral("M. Hicks")).id.text;
        const OutsideAccount known{m_service->open()->account()->id, coach, QStringLiteral("https://sign.example"),
            QStringLiteral("42"), {}, "good once"};
        const auto outsiders = [&](const auto &change) {
            const auto service = m_service->open();
            OutsideAccounts outside{service->database(), service->members().audit};
            change(outside);
            return *outside.all();
        };
        const auto before = outsiders([&](OutsideAccounts &outside) {
            VERIFY_OK(outside.name(known.account, coach, known.issuer, known.subject));
            VERIFY_OK(outside.keep(known));
        });
        QCOMPARE(before, QList<OutsideAccount>{known});
        backUp();

        restore();

        OutsideAccount expected = known;
        expected.refresh.clear();
        QCOMPARE(outsiders([](OutsideAccounts &) {}), QList<OutsideAccount>{expected});
    }

    void givesNoWorkAccountBackThatWasTakenAway()
    {
        nameWorkAccount(QStringLiteral("ruth@council.example"));
        backUp();
        done(
            {QStringLiteral("coach"), QStringLiteral("account"), QStringLiteral("M. Hicks"), QStringLiteral("--none")});

        restore();

        QCOMPARE(workAccounts().size(), 0);
        QVERIFY(auditSays(QStringLiteral("outsideAccountForgotten")));
    }

    void keepsAWorkAccountToWhomItBelongs()
    {
        nameWorkAccount(QStringLiteral("ruth@council.example"));
        backUp();
        {
            const auto service = m_service->open();
            OutsideAccounts outside{service->database(), service->members().audit};
            VERIFY_OK(outside.arrive(
                QStringLiteral("https://sign.example"), QStringLiteral("42"), QStringLiteral("ruth@council.example")));
        }

        restore();

        QCOMPARE(workAccounts().first().subject, QStringLiteral("42")); // or the next with that address would be her
    }

    void keepsAWorkAccountShut()
    {
        nameWorkAccount(QStringLiteral("ruth@council.example"));
        backUp();
        {
            const auto service = m_service->open();
            OutsideAccounts outside{service->database(), service->members().audit};
            OutsideAccount known = outside.all()->first();
            VERIFY_OK(outside.shut(known, m_service->clock().now()));
        }

        restore();

        QCOMPARE(workAccounts().first().shutSince, std::optional{m_service->clock().now()});
    }

    void takesNoWorkAccountAwayForWhatAnOlderBackupLacks()
    {
        backUp(); // Monday's
        m_service->clock().advance(std::chrono::hours{24});
        nameWorkAccount(QStringLiteral("ruth@council.example"));
        const QString tuesdays = m_service->pathOf("tuesday.db");
        done({QStringLiteral("backup"), tuesdays});
        restore(); // the wrong one
        m_service->clock().advance(std::chrono::hours{1});

        done({QStringLiteral("restore"), tuesdays});

        QCOMPARE(workAccounts().size(), 1);
    }

    void leavesTheOthersAsTheyWere()
    {
        const auto tablet = m_service->enrol(m_service->enrolCode(), 'f');
        const QString unused = m_service->enrolCode();
        backUp();

        restore();

        QCOMPARE(m_service->stateOf(tablet->device), Device::State::Active);
        VERIFY_OK(m_service->enrol(unused, 'g'));
    }

    void asksTheOperatorWhenTheFileThatWasThereCannotBeRead()
    {
        nameWorkAccount(QStringLiteral("ruth@council.example"));
        const auto tablet = m_service->enrol(m_service->enrolCode(), 'f');
        backUp();
        QFile damaged{m_service->pathOf("service.db")};
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(QByteArray(8192, 'x')) == 8192);
        damaged.close();

        const auto restored = m_service->type({QStringLiteral("restore"), m_service->pathOf("copy.db")});

        QCOMPARE(restored.code, ExitCode::Done);
        QVERIFY2(restored.err.contains(QStringLiteral("device revoke ") + tablet->device), qPrintable(restored.err));
        QVERIFY2(restored.err.contains(QStringLiteral("coach leave")), qPrintable(restored.err));
        const QString takingAway = QStringLiteral("coach account \"M. Hicks\" --none   (ruth@council.example)");
        QVERIFY2(restored.err.contains(takingAway), qPrintable(restored.err));
    }

    void playsNoLogOfAKilledRestoreBack()
    {
        backUp();
        leaveAKilledRestoreBehind();

        restore();

        QCOMPARE(m_service->open()->members().accounts.all()->size(), 1);
    }

    void putsNothingInPlaceOfAFileThatCannotBeSetAside()
    {
        backUp();
        const auto tablet = m_service->enrol(m_service->enrolCode(), 'f');
        const QString aside = QStringLiteral("service.db.before-2026-11-20T090000.000Z");
        QFile inTheWay{m_service->pathOf(qPrintable(aside))};
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));

        const auto refused = m_service->type({QStringLiteral("restore"), m_service->pathOf("copy.db")});

        QCOMPARE(refused.code, ExitCode::Failed);
        QVERIFY2(refused.err.contains(QStringLiteral("cannot be renamed")), qPrintable(refused.err));
        QCOMPARE(m_service->stateOf(tablet->device), Device::State::Active); // who enrolled after the backup
    }

private:
    void done(const QStringList &words)
    {
        const auto answer = m_service->type(words);
        QVERIFY2(answer.code == ExitCode::Done, qPrintable(answer.err));
    }
    void backUp() { done({QStringLiteral("backup"), m_service->pathOf("copy.db")}); }
    void restore() { done({QStringLiteral("restore"), m_service->pathOf("copy.db")}); }

    void nameWorkAccount(const QString &email)
    {
        done({QStringLiteral("coach"), QStringLiteral("account"), QStringLiteral("M. Hicks"), QStringLiteral("--email"),
            email});
    }
    QList<OutsideAccount> workAccounts()
    {
        const auto service = m_service->open();
        return *OutsideAccounts{service->database(), service->members().audit}.all();
    }
    bool auditSays(const QString &event)
    {
        const auto service = m_service->open();
        const auto lines = service->members().audit.lines(service->account()->id);
        return std::any_of(lines->begin(), lines->end(), [&](const AuditLine &line) { return line.event == event; });
    }

    Coach coachCalled(const QString &name)
    {
        const auto service = m_service->open();
        const Account account = *service->account();
        return *KnownRecords{*service, account}.coachCalled(name);
    }
    QSet<QString> rolesOf(const QString &name)
    {
        const QString coach = coachCalled(name).id.text;
        const auto service = m_service->open();
        return *service->members().coaches.rolesOf(service->account()->id, coach);
    }
    void giveRoles(const QString &name, const QStringList &roles)
    {
        const QString coach = coachCalled(name).id.text;
        const auto service = m_service->open();
        const Account account = *service->account();
        VERIFY_OK(service->write(account,
            {{Operation::Kind::Patch, kind::coach, coach, {},
                {{QStringLiteral("roles"), QJsonArray::fromStringList(roles)}}}}));
    }
    void remove(const QString &name)
    {
        const QString coach = coachCalled(name).id.text;
        const auto service = m_service->open();
        const Account account = *service->account();
        VERIFY_OK(service->write(account, {{Operation::Kind::Remove, kind::coach, coach, {}, {}}}));
    }

    /// Killed after it had written to the copy: the log holds another account.
    void leaveAKilledRestoreBehind()
    {
        const QString copy = m_service->pathOf("service.db.restoring");
        const QString log = copy + QStringLiteral("-wal");
        QVERIFY(QFile::copy(m_service->pathOf("copy.db"), copy));
        {
            SqliteOptions options = *ServiceFolder{m_service->pathOf("")}.options(SqliteOptions::Missing::Fail);
            options.path = copy;
            const auto database = openServerDatabase(options);
            VERIFY_OK(database);
            VERIFY_OK((*database)->run(
                QStringLiteral("INSERT INTO account (id, name, modseq) VALUES ('ghost', 'Ghost', 0)")));
            QVERIFY(QFile::copy(log, m_service->pathOf("kept-wal")));
        }
        QFile::remove(log);
        QVERIFY(QFile::rename(m_service->pathOf("kept-wal"), log));
    }

    std::unique_ptr<OperatorsService> m_service;
};

QTEST_GUILESS_MAIN(tst_Restore)
#include "tst_Restore.moc"
