// SPDX-License-Identifier: Apache-2.0
#include "app/records/ChangeFields.h"
#include "app/records/ChangeKinds.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/KnownRecords.h"
#include "tests/app/service/OperatorsService.h"
#include "tests/support/Given.h"
#include "tests/support/ResultMatchers.h"

#include <QRegularExpression>
#include <QTest>

using namespace alongside;

/// An operator closes a site: first what it means, then the deed, then who was told.
class tst_CloseCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<OperatorsService>();
        QList<Operation> records;
        for (const Site &site : {goscote, brownhills})
            records.append(making(kind::site, site.id.text, fieldsOf(site)));
        for (const Person &person : {aisha, ben}) {
            const Placement placement{.id = {m_service->ids().newId()},
                .person = person.id,
                .kind = QStringLiteral("dayService"),
                .from = {2026, 1, 5}};
            Expectation expectation = given::expected(person, goscote, QStringLiteral("Mon am"));
            expectation.placement = placement.id;
            expectation.from = placement.from;
            records += {making(kind::person, person.id.text, fieldsOf(person)),
                making(kind::placement, placement.id.text, fieldsOf(placement)),
                making(kind::expectation, expectation.id.text, fieldsOf(expectation))};
        }
        const auto service = m_service->open();
        VERIFY_OK(service->write(*service->account(), records));
    }

    void showsWhoWhereAndWhatDoesNotFitAndWritesNothing()
    {
        const auto shown = close({});

        QCOMPARE(shown.code, ExitCode::Done);
        QCOMPARE(shown.out,
            QStringLiteral("Aisha Bains\tMon am\tBrownhills\tMonday am: 2 people, room for 1\n"
                           "Ben Carr\tMon am\tBrownhills\tMonday am: 2 people, room for 1\n"));
        QVERIFY(recordsOf(kind::change).isEmpty());
        QCOMPARE(recordsOf(kind::placement).size(), 2);
    }

    void closesOnlyAsItWasShown()
    {
        const QString word = wordShown();
        QVERIFY2(word.startsWith(QStringLiteral("2-")), qPrintable(word));
        QCOMPARE(close({QStringLiteral("--go"), word}).code, ExitCode::Misused); // why?
        QCOMPARE(goWith(QStringLiteral("2")).code, ExitCode::Failed);

        // The same people, on another day.
        const auto later = m_service->type({QStringLiteral("close"), QStringLiteral("goscote centre"),
            QStringLiteral("--on"), QStringLiteral("2026-12-25"), QStringLiteral("--reason"),
            QStringLiteral("The roof"), QStringLiteral("--go"), word});
        QCOMPARE(later.code, ExitCode::Failed);
        QVERIFY2(later.err.contains(QStringLiteral("not what that word was shown with")), qPrintable(later.err));

        // As many people, but one of them is called otherwise than was shown.
        const auto service = m_service->open();
        VERIFY_OK(service->write(*service->account(),
            {patching(kind::person, ben.id.text, {{QStringLiteral("familyName"), QStringLiteral("Carter")}})}));
        const auto other = goWith(word);
        QCOMPARE(other.code, ExitCode::Failed);
        QVERIFY2(other.err.contains(QStringLiteral("not what that word was shown with")), qPrintable(other.err));
        QVERIFY(recordsOf(kind::change).isEmpty());

        // Nor where there is room now for one more of them.
        const QString second = wordShown();
        QVERIFY(second != word);
        VERIFY_OK(service->write(
            *service->account(), {patching(kind::site, brownhills.id.text, {{QStringLiteral("capacity"), 2}})}));
        QCOMPARE(goWith(second).code, ExitCode::Failed);
        QVERIFY(recordsOf(kind::change).isEmpty());

        QCOMPARE(goWith(wordShown()).code, ExitCode::Done);

        QCOMPARE(recordsOf(kind::changeNotice).size(), 2);
        QCOMPARE(recordsOf(kind::placement).size(), 4);
        for (const Record &record : recordsOf(kind::site))
            if (record.id == goscote.id.text) QCOMPARE(siteFrom(record).to, QDate(2026, 12, 18));
        QCOMPARE(close({}).out, QString{}); // nobody is left to move
    }

    void writesDownThatSomebodyWasTold()
    {
        QCOMPARE(goWith(wordShown()).code, ExitCode::Done);
        QStringList told{QStringLiteral("told"), QStringLiteral("Ben Carr"), QStringLiteral("--on"),
            QStringLiteral("2026-11-20"), QStringLiteral("--how"), QStringLiteral("With photographs"),
            QStringLiteral("--said"), QStringLiteral("Smiled")};
        QCOMPARE(m_service->type(told).code, ExitCode::Misused); // nobody supported him

        told += {QStringLiteral("--supported-by"), QStringLiteral("His brother")};
        QCOMPARE(m_service->type(told).code, ExitCode::Done);
        QCOMPARE(m_service->type(told).code, ExitCode::Failed); // there is nothing left to tell him

        int isTold = 0;
        for (const Record &record : recordsOf(kind::changeNotice))
            isTold += changeNoticeFrom(record).isTold() ? 1 : 0;
        QCOMPARE(isTold, 1);
    }

    void refusesInWords()
    {
        QCOMPARE(m_service->type({QStringLiteral("close"), QStringLiteral("Goscote Centre")}).code, ExitCode::Misused);
        const auto unknown = m_service->type(
            {QStringLiteral("close"), QStringLiteral("Nowhere"), QStringLiteral("--on"), QStringLiteral("2026-12-18")});
        QVERIFY2(unknown.err.contains(QStringLiteral("there is no site called \"Nowhere\"")), qPrintable(unknown.err));
        const auto stream = close({QStringLiteral("--work-stream"), QStringLiteral("Print")});
        QVERIFY2(stream.err.contains(QStringLiteral("no work stream called \"Print\"")), qPrintable(stream.err));
    }

private:
    OperatorsService::Answer close(const QStringList &more)
    {
        return m_service->type(QStringList{QStringLiteral("close"), QStringLiteral("goscote centre"),
                                   QStringLiteral("--on"), QStringLiteral("2026-12-18")}
            + more);
    }
    OperatorsService::Answer goWith(const QString &word)
    {
        return close({QStringLiteral("--reason"), QStringLiteral("The roof"), QStringLiteral("--go"), word});
    }
    QString wordShown()
    {
        static const QRegularExpression go{QStringLiteral("--go (\\S+) does it")};
        return go.match(close({}).err).captured(1);
    }
    QList<Record> recordsOf(const QString &type)
    {
        const auto service = m_service->open();
        return *service->sync().all(service->account()->id, type);
    }

    const Site goscote = given::site(QStringLiteral("Goscote Centre"));
    const Site brownhills = [] {
        Site site = given::site(QStringLiteral("Brownhills"));
        site.capacity = 1;
        return site;
    }();
    const Person aisha = given::person(QStringLiteral("Aisha Bains"));
    const Person ben = given::person(QStringLiteral("Ben Carr"));
    std::unique_ptr<OperatorsService> m_service;
};

QTEST_GUILESS_MAIN(tst_CloseCommand)
#include "tst_CloseCommand.moc"
