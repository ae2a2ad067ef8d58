// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "sync/server/Forwarding.h"
#include "sync/server/SqlChangeLog.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/support/ResultMatchers.h"

#include <QJsonDocument>

using namespace alongside;

namespace {

const QString ben = QStringLiteral("01930000-0000-7000-8000-0000000000b2");
const QString supervisor = QStringLiteral("R. Lewis");

} // namespace

/// What an operator can do without a browser: look at what waits for a supervisor, mend it, and read who did what.
class tst_HeldAndAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<OperatorsService>();
        done({QStringLiteral("coach"), QStringLiteral("add"), supervisor, QStringLiteral("--role"),
            QStringLiteral("coach"), QStringLiteral("--role"), QStringLiteral("supervisor")});
        const auto service = m_service->open();
        VERIFY_OK(service->write(*service->account(),
            {making(kind::person, ben,
                {{QStringLiteral("givenName"), QStringLiteral("Ben")},
                    {QStringLiteral("familyName"), QStringLiteral("Carr")}})}));
    }

    void listsAndShowsWhatWaits()
    {
        const QString bundle = pushWrongDay();

        const auto listed = by({QStringLiteral("held"), QStringLiteral("list")});
        const auto shown = by({QStringLiteral("held"), QStringLiteral("show"), bundle});

        QCOMPARE(listed.code, ExitCode::Done);
        QVERIFY2(listed.out.startsWith(bundle), qPrintable(listed.out));
        QVERIFY(listed.out.contains(QStringLiteral("notValid\tVisit\tdate")));
        QCOMPARE(shown.code, ExitCode::Done);
        QVERIFY(QJsonDocument::fromJson(shown.out.toUtf8()).isObject());
        QVERIFY(shown.out.contains(QStringLiteral("2026-02-31")));
    }

    void mendsWhatWaits()
    {
        const QString bundle = pushWrongDay();
        QCOMPARE(by({QStringLiteral("held"), QStringLiteral("replay"), bundle}).code, ExitCode::Failed);

        const auto mended = by({QStringLiteral("held"), QStringLiteral("mend"), bundle, QStringLiteral("--set"),
            bundle + QStringLiteral("/0/date=2026-02-28"), QStringLiteral("--note"), QStringLiteral("no such day")});

        QVERIFY2(mended.code == ExitCode::Done, qPrintable(mended.err));
        QVERIFY(by({QStringLiteral("held"), QStringLiteral("list")}).out.isEmpty());
        const auto service = m_service->open();
        const auto visits = service->sync().all(service->account()->id, kind::visit);
        QCOMPARE(visits->first().fields.value(QStringLiteral("date")).toString(), QStringLiteral("2026-02-28"));
    }

    void mendsWhatAnotherServiceHasForwarded()
    {
        const QString bundle = holdForwarded();

        const auto mended = by({QStringLiteral("held"), QStringLiteral("mend"), bundle, QStringLiteral("--set"),
            bundle + QStringLiteral("/0/date=2026-02-28"), QStringLiteral("--set"),
            bundle + QStringLiteral("/0/seen=9/10 boxes = all"), QStringLiteral("--note"),
            QStringLiteral("no such day")});

        QVERIFY2(mended.code == ExitCode::Done, qPrintable(mended.err));
        const auto service = m_service->open();
        const auto visits = service->sync().all(service->account()->id, kind::visit);
        QCOMPARE(visits->size(), 1);
        QCOMPARE(visits->first().fields.value(QStringLiteral("date")).toString(), QStringLiteral("2026-02-28"));
        QCOMPARE(visits->first().fields.value(QStringLiteral("seen")).toString(), QStringLiteral("9/10 boxes = all"));
    }

    void isForWhoHasTheRole()
    {
        pushWrongDay();

        const auto refused = m_service->type(
            {QStringLiteral("held"), QStringLiteral("list"), QStringLiteral("--by"), QStringLiteral("M. Hicks")});

        QCOMPARE(refused.code, ExitCode::Failed);
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(m_service->type({QStringLiteral("held"), QStringLiteral("list")}).code, ExitCode::Misused);
    }

    void saysWhatIsWrongWithAMend()
    {
        const QString bundle = pushWrongDay();
        for (const QString &set : {QStringLiteral("date=2026-02-28"), QStringLiteral("a/b/date=x"), QString{}})
            QCOMPARE(by({QStringLiteral("held"), QStringLiteral("mend"), bundle, QStringLiteral("--set"), set,
                            QStringLiteral("--note"), QStringLiteral("why")})
                         .code,
                ExitCode::Misused);
        QCOMPARE(
            by({QStringLiteral("held"), QStringLiteral("show"), QStringLiteral("nothing.1")}).code, ExitCode::Failed);
    }

    void listsWhatWasDoneAndWhoLooked()
    {
        VERIFY_OK(m_service->enrol(m_service->enrolCode(), 'f'));
        look(QStringLiteral("2026-11-18T08:00:00.000Z"));
        look(QStringLiteral("2026-11-19T08:00:00.000Z"));

        const QString all = m_service->type({QStringLiteral("audit")}).out;
        QVERIFY(all.startsWith(QStringLiteral("at,what,who,whom,device,detail")));
        QVERIFY(all.contains(QStringLiteral("deviceEnrolled")));
        QCOMPARE(all.count(QStringLiteral("opened,M. Hicks,Ben Carr")), 2);

        const QStringList ofBen{QStringLiteral("audit"), QStringLiteral("--person"), QStringLiteral("Ben Carr")};
        QVERIFY(!m_service->type(ofBen).out.contains(QStringLiteral("deviceEnrolled")));
        const auto oneDay = m_service->type(ofBen
            + QStringList{QStringLiteral("--from"), QStringLiteral("2026-11-19"), QStringLiteral("--to"),
                QStringLiteral("2026-11-19")});
        QCOMPARE(oneDay.out.count(QStringLiteral("opened")), 1);
        QCOMPARE(m_service->type({QStringLiteral("audit"), QStringLiteral("--from"), QStringLiteral("yesterday")}).code,
            ExitCode::Failed);
        QVERIFY(m_service->type({QStringLiteral("audit"), QStringLiteral("--coach"), supervisor})
                    .out.count(QStringLiteral("opened"))
            == 0);
    }

    void listsWhoGotWhichRolesAndWhatWasTypedOnTheServer()
    {
        const auto tablet = m_service->enrol(m_service->enrolCode(), 'f');
        VERIFY_OK(tablet);
        done(QStringLiteral("coach|add|P. Boss|--role|manager|--role|earnings"));
        done(QStringLiteral("site|add|Northgate"));
        done(QStringLiteral("retention|set|Visit|48"));
        done(QStringLiteral("coach|leave|P. Boss"));
        done(QStringLiteral("device|revoke|") + tablet->device);
        done(QStringLiteral("erase|Ben Carr|--dry-run"));
        done(QStringLiteral("erase|Ben Carr|--yes"));

        const QString all = m_service->type({QStringLiteral("audit")}).out;

        for (const char *line : {"addedCoach,the command line,P. Boss,the service,", "roles: none → manager, earnings",
                 "addedSite,the command line,Northgate,the service,",
                 "addedRule,the command line,retention Visit,the service,", "48",
                 "changedCoach,the command line,P. Boss,the service,",
                 "typedOnTheServer,the command line,Tablet 1,,\"device revoke, by "})
            QVERIFY2(all.contains(QString::fromUtf8(line)), qPrintable(QString::fromUtf8(line) + u'\n' + all));
        for (const char *command : {"coach add", "site add", "retention set", "coach leave", "device revoke", "erase"})
            QCOMPARE(all.count(QStringLiteral("\"%1, by ").arg(QString::fromLatin1(command))),
                QByteArray{command} == "coach add" ? 3 : 1); // a look at what would go is none
        QVERIFY2(!all.contains(QStringLiteral("00000000-0000")), qPrintable(all));
        QVERIFY(!all.contains(QStringLiteral("Ben")));
    }

    void listsWhoWroteARecordWithoutItsValues()
    {
        const auto writes = m_service->type({QStringLiteral("audit"), QStringLiteral("--record"), ben});

        QCOMPARE(writes.code, ExitCode::Done);
        QVERIFY2(writes.out.contains(
                     QStringLiteral("addedPerson,the command line,Ben Carr,the service,\"familyName, givenName\"")),
            qPrintable(writes.out));
        QCOMPARE(writes.out.trimmed().count(u'\n'), 1); // the heading, and one line
    }

    void saysWhoDecidedAboutHeldWork()
    {
        const QString bundle = pushWrongDay();
        by({QStringLiteral("held"), QStringLiteral("mend"), bundle, QStringLiteral("--set"),
            bundle + QStringLiteral("/0/date=2026-02-28"), QStringLiteral("--note"), QStringLiteral("no such day")});

        const QString all = m_service->type({QStringLiteral("audit")}).out;

        QVERIFY2(all.contains(QStringLiteral("heldMended,R. Lewis,,")), qPrintable(all));
    }

private:
    void done(const QString &words) { done(words.split(u'|')); }
    void done(const QStringList &words) { QCOMPARE(m_service->type(words).code, ExitCode::Done); }
    OperatorsService::Answer by(const QStringList &words)
    {
        return m_service->type(words + QStringList{QStringLiteral("--by"), supervisor});
    }
    QString hicks()
    {
        const auto service = m_service->open();
        const auto coaches = service->sync().all(service->account()->id, kind::coach);
        for (const Record &record : *coaches)
            if (record.fields.value(QStringLiteral("name")).toString() == QStringLiteral("M. Hicks")) return record.id;
        return {};
    }
    void look(const QString &at)
    {
        const auto service = m_service->open();
        VERIFY_OK(service->write(*service->account(),
            {making(kind::accessLine, m_service->ids().newId(),
                {{QStringLiteral("person"), ben}, {QStringLiteral("coach"), hicks()},
                    {QStringLiteral("what"), QStringLiteral("opened")}, {QStringLiteral("at"), at}})}));
    }
    /// A visit on a day that there is not, from a tablet; the name of what waits.
    QString pushWrongDay()
    {
        const auto enrolled = m_service->enrol(m_service->enrolCode(), 'k');
        const auto service = m_service->open();
        const auto account = service->account();
        const auto device = service->members().devices.find(account->id, enrolled->device);
        const Operation visit = making(kind::visit, m_service->ids().newId(),
            {{QStringLiteral("person"), ben}, {QStringLiteral("date"), QStringLiteral("2026-02-31")}});
        const Mutation mutation{enrolled->device + QStringLiteral(".1"), 1, recordKinds().version(),
            m_service->clock().now(), std::chrono::milliseconds{0}, enrolled->coach, {visit}};
        PushEcho echo;
        const auto pushed = service->sync().push(**device, {account->id, *service->sync().epoch(), {mutation}}, echo);
        if (!pushed || service->sync().held(account->id)->size() != 1) qFatal("nothing is held");
        return mutation.opId;
    }

    /// The same, of a tablet of another service, under whose name there was something here already.
    QString holdForwarded()
    {
        const QString typed = pushWrongDay();
        const auto service = m_service->open();
        const auto account = service->account();
        Mutation mutation = service->sync().held(account->id)->first().mutation;
        mutation.ops.first().id = m_service->ids().newId();
        mutation.ops.first().set.insert(QStringLiteral("seen"), QStringLiteral("9 boxes"));
        SqlChangeLog log{service->database(), m_service->clock()};
        const auto held = log.inTransaction(account->id, [&]() -> Result<void> {
            return holdFor(log, account->id, mutation, {QStringLiteral("north"), QStringLiteral("notValid")});
        });
        if (!held) qFatal("%s", qPrintable(held.error().detail));
        return nameInAccount(QStringLiteral("north"), typed);
    }

    std::unique_ptr<OperatorsService> m_service;
};

QTEST_GUILESS_MAIN(tst_HeldAndAudit)
#include "tst_HeldAndAudit.moc"
