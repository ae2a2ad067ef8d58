// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/records/RecordValues.h"
#include "app/service/SiteClosures.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

using namespace alongside;

namespace {

/// "coach change|M. Hicks|--back": the command's own words apart, the others whole.
QStringList wordsIn(const char *typed)
{
    const QStringList parts = QString::fromUtf8(typed).split(u'|');
    return parts.first().split(u' ') + parts.mid(1);
}

} // namespace

/// Roles, names and closures that change after the first day.
class tst_StaffAndSites : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<OperatorsService>();
        for (const char *typed : {"coach add|G. Thornton|--role|manager", "site add|Leamore|--capacity|20"})
            QCOMPARE(on(typed).code, ExitCode::Done);
    }

    void replacesTheRolesThatAreThere()
    {
        const qint64 before = written();
        QCOMPARE(on("coach change|m. hicks|--role|keyCoach|--role|earnings").code, ExitCode::Done);

        QCOMPARE(written(), before + 1);
        QVERIFY2(on("coach list").out.contains(QStringLiteral("M. Hicks\tkeyCoach,earnings\n")),
            qPrintable(on("coach list").out));
    }

    void givesATabletAnotherScopeWhenItNextComes()
    {
        const auto tablet = m_service->enrol(m_service->enrolCode(), 'f');
        VERIFY_OK(tablet);
        const QStringList before = typesOf(tablet->token);

        on("coach change|M. Hicks|--role|coach|--role|manager");
        const QStringList more = typesOf(tablet->token);
        on("coach change|M. Hicks|--role|coach");

        QVERIFY(!before.contains(kind::accessLine));
        QVERIFY(more.contains(kind::accessLine)); // managers read it
        QCOMPARE(typesOf(tablet->token), before);
    }

    void endsABrowsersSessionWithARole()
    {
        on("coach change|M. Hicks|--role|coach|--role|supervisor");
        const QString code = on("console code|M. Hicks").out.trimmed();
        const auto secret = m_service->open()->members().admissions.enterBrowser(code);
        VERIFY_OK(secret);
        QVERIFY(m_service->open()->members().browsers.find(*secret)->has_value());

        on("coach change|M. Hicks|--role|coach");

        QVERIFY(!m_service->open()->members().browsers.find(*secret)->has_value());
        QCOMPARE(on("console code|M. Hicks").code, ExitCode::Failed);
    }

    void takesBackSomebodyWhoHasLeft()
    {
        QCOMPARE(on("coach leave|M. Hicks|--last-day|2026-11-18").code, ExitCode::Done);
        QCOMPARE(on("enrol|M. Hicks").code, ExitCode::Failed);

        QCOMPARE(on("coach change|M. Hicks|--back").code, ExitCode::Done);

        QVERIFY(!on("coach list").out.contains(QStringLiteral("until")));
        QCOMPARE(on("enrol|M. Hicks").code, ExitCode::Done);
    }

    void keepsOneManager()
    {
        const auto refused = on("coach change|G. Thornton|--role|coach");
        QCOMPARE(refused.code, ExitCode::Failed);
        QVERIFY2(refused.err.contains(QStringLiteral("G. Thornton is the only manager")), qPrintable(refused.err));

        on("coach change|M. Hicks|--role|manager");
        on("coach leave|M. Hicks|--last-day|2026-11-18"); // who has left is nobody's manager
        QCOMPARE(on("coach change|G. Thornton|--role|coach").code, ExitCode::Failed);
        on("coach change|M. Hicks|--back");
        QCOMPARE(on("coach change|G. Thornton|--role|coach").code, ExitCode::Done);
    }

    void calls_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *typed, ExitCode code, const char *words) {
            QTest::newRow(typed) << QByteArray{typed} << int(code) << QString::fromUtf8(words);
        };
        row("coach change|M. Hicks", ExitCode::Misused, "say what is to change");
        row("coach change|M. Hicks|--role|king", ExitCode::Misused, "there is no role \"king\"");
        row("coach change|M. Hicks|--role|", ExitCode::Misused, "nobody is without a role");
        row("coach change|M. Hicks|--name| ", ExitCode::Misused, "--name is empty");
        row("coach change|Nobody|--back", ExitCode::Failed, "no member of staff called \"Nobody\"");
        row("coach change|M. Hicks|--name|g. thornton", ExitCode::Failed, "somebody called \"g. thornton\" already");
        row("site change|Leamore", ExitCode::Misused, "say what is to change");
        row("site change|Nowhere|--capacity|3", ExitCode::Failed, "no site called \"Nowhere\"");
        row("site change|Leamore|--name|", ExitCode::Misused, "--name is empty");
        row("site change|Leamore|--capacity|-1", ExitCode::Misused, "a number of people");
        row("site change|Leamore|--days|Someday", ExitCode::Misused, "--days are weekdays");
        row("site change|Leamore|--closed|soon=Why", ExitCode::Misused, "days are written as");
        row("site change|Leamore|--closed|2026-12-25", ExitCode::Misused, "say why");
        row("site change|Leamore|--closed|2026-12-25..2026-12-24=Why", ExitCode::Misused, "ends before it begins");
        row("site change|Leamore|--closed|2026-12-25..2028-12-24=Why", ExitCode::Misused, "more than a year");
        row("site change|Leamore|--open|2026-02-30", ExitCode::Misused, "days are written as");
        row("site change|Leamore|--stream|", ExitCode::Misused, "--stream has a name");
    }
    void calls()
    {
        QFETCH(QByteArray, typed);
        QFETCH(int, code);
        QFETCH(QString, words);
        const qint64 before = written();

        const auto answer = on(typed.constData());

        QCOMPARE(int(answer.code), code);
        QVERIFY2(answer.err.contains(words), qPrintable(answer.err));
        QCOMPARE(written(), before);
    }

    void writesNothingWhenItIsAskedTwice_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const char *typed :
            {"coach change|M. Hicks|--role|earnings|--role|coach", "coach change|M. Hicks|--name|M. Hicks",
                "coach change|M. Hicks|--back", "site change|Leamore|--capacity|35|--days|Mon-Thu",
                "site change|Leamore|--closed|2026-12-24..2027-01-03=Christmas|--closed|2026-12-01=Training day",
                "site change|Leamore|--open|2026-12-24", "site change|Leamore|--stream|Packing|--stream|packing"})
            QTest::newRow(typed) << QByteArray{typed};
    }
    void writesNothingWhenItIsAskedTwice()
    {
        QFETCH(QByteArray, typed);
        QCOMPARE(on(typed.constData()).code, ExitCode::Done);
        const qint64 before = written();

        const auto again = on(typed.constData());

        QCOMPARE(again.code, ExitCode::Done);
        QVERIFY2(again.err.contains(QStringLiteral("It is so already")), qPrintable(again.err));
        QCOMPARE(written(), before);
    }

    void changesASite()
    {
        QCOMPARE(on("site change|leamore|--name|Leamore Park|--capacity|35|--days|Mon-Thu|--stream|Packing|--closed|"
                    "2026-12-24..2027-01-03=Christmas")
                     .code,
            ExitCode::Done);
        QCOMPARE(on("site change|Leamore Park|--open|2026-12-29..2026-12-30").code, ExitCode::Done);

        const QString listed = on("site list").out.trimmed();
        QCOMPARE(listed.section(u'\t', 1),
            QStringLiteral("Leamore Park\t35\tMon Tue Wed Thu\tPacking\t2026-12-24..2026-12-28=Christmas; "
                           "2026-12-31..2027-01-03=Christmas"));
        const Site site = onlySite();
        QVERIFY(!site.isOpen({2026, 12, 28}));
        QVERIFY(site.isOpen({2026, 12, 29}));
        QCOMPARE(on("site add|Leamore").code, ExitCode::Done); // its old name is free
        QCOMPARE(on("site change|Leamore|--name|leamore park").code, ExitCode::Failed);
    }

    void aDayIsClosedForOneReason()
    {
        const QList<Closure> before{*closureTyped(QStringLiteral("2026-12-20..2026-12-28=Holiday"))};

        const QList<Closure> after = closedToo(before, *closureTyped(QStringLiteral("2026-12-25=Christmas")));

        QStringList typed;
        for (const Closure &closure : after)
            typed.append(toText(closure));
        QCOMPARE(typed,
            (QStringList{QStringLiteral("2026-12-20..2026-12-24=Holiday"), QStringLiteral("2026-12-25=Christmas"),
                QStringLiteral("2026-12-26..2026-12-28=Holiday")}));
        QCOMPARE(closedToo(before, *closureTyped(QStringLiteral("2026-12-22=Holiday"))), before);
    }

private:
    OperatorsService::Answer on(const char *typed) { return m_service->type(wordsIn(typed)); }

    QStringList typesOf(const QString &token)
    {
        const auto service = m_service->open();
        return service->sync().session(**service->members().devices.withToken(token))->types;
    }

    Site onlySite()
    {
        const auto service = m_service->open();
        return siteFrom(service->sync().all(service->account()->id, kind::site)->first());
    }

    /// Of everything that was ever written.
    qint64 written()
    {
        const auto service = m_service->open();
        return **service->database().first(
            QStringLiteral("SELECT count(*) FROM mutation"), [](const Row &row) { return row.integer(0); });
    }

    std::unique_ptr<OperatorsService> m_service;
};

QTEST_GUILESS_MAIN(tst_StaffAndSites)
#include "tst_StaffAndSites.moc"
