// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/GivenImport.h"
#include "tests/support/Given.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;
using Outcome = ImportLine::Outcome;

namespace {

const QByteArray heading =
    "Client Ref,Forename,Known As,Surname,D.O.B.,Telephone,Address,Postcode,Benefits,Communication,"
    "Base,Work Stream,Days,Sessions,Start Date,Key Worker\r\n";

/// A row with everything in order, some cells replaced: {"D.O.B.", "31/02/1990"}.
QByteArray row(const QHash<QByteArray, QByteArray> &replaced = {})
{
    const QHash<QByteArray, QByteArray> usual{{"Client Ref", "LTW1"}, {"Forename", "Siân"}, {"Known As", "Shan"},
        {"Surname", "Griffiths"}, {"D.O.B.", "05/06/1984"}, {"Benefits", "ESA; PIP"}, {"Communication", "Uses Makaton"},
        {"Base", "Goscote Centre"}, {"Work Stream", "Horticulture"}, {"Days", "Mon Fri"}, {"Sessions", "am+pm"},
        {"Start Date", "02/08/2018"}, {"Key Worker", "M. Hicks"}};
    QByteArrayList cells;
    for (const QByteArray &name : heading.trimmed().split(','))
        cells.append(replaced.value(name, usual.value(name)));
    return cells.join(',') + "\r\n";
}

ImportPlan planned(const QByteArray &rows, const ImportContext &context = aService())
{
    const Result<ImportPlan> plan = planPeopleImport(heading + rows, context);
    return plan ? *plan : ImportPlan{};
}

ImportLine lineOf(const ImportPlan &plan, const QString &clientRef)
{
    for (const ImportLine &line : plan.report)
        if (line.clientRef == clientRef) return line;
    return {};
}

QList<ImportedPerson> called(const ImportPlan &plan, const QString &clientRef)
{
    QList<ImportedPerson> found;
    for (const ImportedPerson &each : plan.people)
        if (each.person.clientRef == clientRef) found.append(each);
    return found;
}

} // namespace

class tst_PeopleImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesAGoodRowWithoutAWord()
    {
        const ImportPlan plan = planned(row());

        QVERIFY(plan.report.isEmpty());
        QCOMPARE(plan.people.size(), 1);
        const ImportedPerson &shan = plan.people.first();
        QCOMPARE(shan.person.likedName(), QStringLiteral("Shan Griffiths"));
        QCOMPARE(shan.person.communicationHint(), QStringLiteral("Uses Makaton"));
        QCOMPARE(shan.profile.birthDate, QDate(1984, 6, 5));
        QCOMPARE(shan.profile.started, QDate(2018, 8, 2));
        QCOMPARE(shan.benefits.size(), 2);
        QCOMPARE(shan.benefits.last().name, QStringLiteral("PIP"));
        QCOMPARE(shan.expectation->pattern.text(), QStringLiteral("Mon am+pm, Fri am+pm"));
        QCOMPARE(shan.expectation->coach, given::coach(QStringLiteral("M. Hicks")).id);
        QCOMPARE(shan.placement->id, shan.expectation->placement);
    }

    void givesTheSamePersonTheSameIdEveryTime()
    {
        const ImportPlan once = planned(row());
        const ImportPlan again = planned(row());
        ImportContext elsewhere = aService();
        elsewhere.source = QStringLiteral("another council");

        QCOMPARE(again, once);
        QVERIFY(planned(row(), elsewhere).people.first().person.id != once.people.first().person.id);
    }

    void leavesOutBirthDatesItCannotBelieve_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("no such day") << QByteArray{"31/02/1990"};
        QTest::newRow("month before day") << QByteArray{"12/13/1988"};
        QTest::newRow("missing") << QByteArray{};
        QTest::newRow("in the future") << QByteArray{"01/01/2031"};
        QTest::newRow("tomorrow") << QByteArray{"21/11/2026"};
        QTest::newRow("before anybody alive") << QByteArray{"01/01/1885"};
        QTest::newRow("two digits of a year") << QByteArray{"05/06/84"};
        QTest::newRow("words") << QByteArray{"June 1984"};
    }
    void leavesOutBirthDatesItCannotBelieve()
    {
        QFETCH(QByteArray, written);

        const ImportPlan plan = planned(row({{"D.O.B.", written}}));

        QCOMPARE(plan.people.size(), 1);
        QVERIFY(!plan.people.first().profile.birthDate.isValid());
        QCOMPARE(plan.report.size(), 1);
        QCOMPARE(plan.report.first().outcome, Outcome::Repaired);
        QCOMPARE(plan.report.first().reasons.size(), 1);
        QVERIFY(plan.report.first().reasons.first().endsWith(QStringLiteral("left empty.")));
    }

    void readsBothWaysOfWritingADate()
    {
        QCOMPARE(planned(row({{"D.O.B.", "1984-06-05"}})).people.first().profile.birthDate, QDate(1984, 6, 5));
        QCOMPARE(planned(row({{"D.O.B.", "5/6/1984"}})).people.first().profile.birthDate, QDate(1984, 6, 5));
        QVERIFY(planned(row({{"D.O.B.", "1984-06-05"}})).report.isEmpty());
    }

    void takesSomebodyAtAnUnknownSiteUnplaced()
    {
        const ImportPlan plan = planned(row({{"Base", "Leamore"}}));

        QCOMPARE(plan.people.size(), 1);
        QVERIFY(!plan.people.first().expectation);
        QVERIFY(!plan.people.first().placement);
        QVERIFY(plan.report.first().reasons.first().contains(QStringLiteral("\"Leamore\"")));
    }

    void refusesWhatIsNoPerson_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("no surname") << row({{"Surname", "  "}});
        QTest::newRow("no reference") << row({{"Client Ref", ""}});
        QTest::newRow("too few columns") << QByteArray{"LTW1,Truncated,,Row\r\n"};
        QTest::newRow("a comma too many") << row({{"Address", "4 High Street, Walsall"}});
        QTest::newRow("a stray quotation mark") << row({{"Address", "\"4 High Street"}});
        QTest::newRow("a cell too long") << row({{"Address", QByteArray(8001, 'x')}});
    }
    void refusesWhatIsNoPerson()
    {
        QFETCH(QByteArray, bad);

        const ImportPlan plan = planned(bad + row({{"Client Ref", "LTW2"}}));

        QCOMPARE(plan.people.size(), 1);
        QCOMPARE(plan.people.first().person.clientRef, QStringLiteral("LTW2"));
        QCOMPARE(plan.report.size(), 1);
        QCOMPARE(plan.report.first().outcome, Outcome::Refused);
        QCOMPARE(plan.report.first().line, 2);
    }

    void refusesAReferenceThatBelongsToSomebodyElse()
    {
        const ImportPlan plan = planned(row() + row({{"Forename", "Wayne"}, {"D.O.B.", "17/12/1992"}}));

        QCOMPARE(plan.people.size(), 1);
        QCOMPARE(plan.people.first().person.givenName, QStringLiteral("Siân"));
        QCOMPARE(plan.report.first().outcome, Outcome::Refused);
        QCOMPARE(plan.report.first().line, 3);
    }

    void takesAnotherNameWithTheSameBirthDateForTheSamePerson()
    {
        ImportContext context = aService();
        context.known = planned(row()).people;

        const ImportPlan plan = planned(row({{"Surname", "Price"}}), context);

        QCOMPARE(plan.people.size(), 1);
        QCOMPARE(plan.people.first().person.id, context.known.first().person.id);
    }

    void refusesAnotherNameWhenNobodyKnowsTheBirthDates()
    {
        const ImportPlan plan = planned(row({{"D.O.B.", ""}}) + row({{"Surname", "Price"}, {"D.O.B.", ""}}));

        QCOMPARE(plan.people.size(), 1);
        QCOMPARE(plan.report.last().outcome, Outcome::Refused);
    }

    void refusesAReferenceThatBelongsToSomebodyImportedBefore()
    {
        ImportContext context = aService();
        context.known = planned(row()).people;

        const ImportPlan plan = planned(row({{"Forename", "Wayne"}, {"D.O.B.", "17/12/1992"}}), context);

        QVERIFY(plan.people.isEmpty());
        QCOMPARE(plan.report.first().outcome, Outcome::Refused);
    }

    void takesTheSameRowOnce()
    {
        const ImportPlan plan = planned(row() + row());

        QCOMPARE(plan.people.size(), 1);
        QCOMPARE(plan.report.size(), 1);
        QCOMPARE(plan.report.first().outcome, Outcome::Repeated);
    }

    void readsNamesThroughSpacesAndCase()
    {
        const ImportPlan plan = planned(row({{"Forename", "  Tracey "}, {"Base", "GOSCOTE  centre "},
            {"Key Worker", "m. hicks"}, {"Postcode", "ws1 1aa"}, {"Sessions", "AM"}}));

        QCOMPARE(plan.people.first().person.givenName, QStringLiteral("Tracey"));
        QCOMPARE(plan.people.first().expectation->site, given::site(QStringLiteral("Goscote Centre")).id);
        QCOMPARE(plan.people.first().person.keyCoach, given::coach(QStringLiteral("M. Hicks")).id);
        QCOMPARE(plan.people.first().profile.postcode, QStringLiteral("WS1 1AA"));
        QCOMPARE(plan.report.first().reasons.size(), 4);
    }

    void namesEveryCellItTidied_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("spaces around a reference") << QByteArray{"Client Ref"} << QByteArray{" LTW1 "};
        QTest::newRow("spaces around communication") << QByteArray{"Communication"} << QByteArray{" Uses Makaton "};
        QTest::newRow("an empty line after communication")
            << QByteArray{"Communication"} << QByteArray{"\"Uses Makaton\n\""};
        QTest::newRow("spaces around benefits") << QByteArray{"Benefits"} << QByteArray{" ESA; PIP"};
        QTest::newRow("spaces inside a benefit") << QByteArray{"Benefits"} << QByteArray{"Universal  Credit"};
        QTest::newRow("a benefit twice") << QByteArray{"Benefits"} << QByteArray{"ESA; esa"};
    }
    void namesEveryCellItTidied()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, written);

        const ImportPlan plan = planned(row({{cell, written}}));

        QCOMPARE(plan.people.size(), 1);
        QCOMPARE(plan.people.first().person.clientRef, QStringLiteral("LTW1"));
        QCOMPARE(plan.people.first().person.communicationHint(), QStringLiteral("Uses Makaton"));
        QCOMPARE(plan.report.size(), 1);
        QCOMPARE(plan.report.first().outcome, Outcome::Repaired);
        QCOMPARE(plan.report.first().reasons.size(), 1);
        QVERIFY(plan.report.first().reasons.first().startsWith(QString::fromLatin1(cell) + u':'));
    }

    void readsDaysHoweverTheyAreWritten()
    {
        QCOMPARE(planned(row({{"Days", "Mon-Fri"}})).people.first().expectation->pattern.text(),
            QStringLiteral("Mon am+pm, Tue am+pm, Wed am+pm, Thu am+pm, Fri am+pm"));
        QCOMPARE(planned(row({{"Days", "\"M,T,W\""}, {"Sessions", "pm"}})).people.first().expectation->pattern.text(),
            QStringLiteral("Mon pm, Tue pm, Wed pm"));
    }

    void leavesOutDaysItCannotRead()
    {
        const ImportPlan plan = planned(row({{"Days", "sometimes"}}));

        QVERIFY(plan.people.first().expectation->pattern.isEmpty());
        QCOMPARE(plan.report.first().outcome, Outcome::Repaired);
    }

    void keepsFormulasAndLineBreaksAsTheyAre()
    {
        const ImportPlan plan =
            planned(row({{"Known As", "=cmd|' /C calc'!A0"}, {"Communication", "\"Line one\nline \"\"two\"\"\""}}));

        QCOMPARE(plan.people.first().person.preferredName, QStringLiteral("=cmd|' /C calc'!A0"));
        QCOMPARE(plan.people.first().person.communicationHint(), QStringLiteral("Line one\nline \"two\""));
        QVERIFY(plan.report.isEmpty());
    }

    void saysWhatItCouldNotFind()
    {
        const ImportPlan plan = planned(row({{"Work Stream", "Falconry"}, {"Key Worker", "N. Obody"}}));

        QVERIFY(plan.people.first().expectation->workStream.isEmpty());
        QVERIFY(plan.people.first().person.keyCoach.isEmpty());
        QCOMPARE(plan.report.first().reasons.size(), 2);
    }

    void refusesABadFileWhole()
    {
        VERIFY_FAILS(planPeopleImport({}, aService()), ErrorKind::Rejected);
        VERIFY_FAILS(planPeopleImport("Client Ref,Forename\r\nLTW1,Siân\r\n", aService()), ErrorKind::Rejected);
        VERIFY_FAILS(planPeopleImport("Surname,Surname,Client Ref,Forename\r\n", aService()), ErrorKind::Rejected);
        VERIFY_FAILS(planPeopleImport(heading + "LTW1,Si\xE2n\r\n", aService()), ErrorKind::Corrupt);
    }

    void findsColumnsInAnyOrderAndWithoutTheOptionalOnes()
    {
        const Result<ImportPlan> plan =
            planPeopleImport(" surname ,CLIENT REF,Forename\nGriffiths,LTW1,Siân\n", aService());

        VERIFY_OK(plan);
        QCOMPARE(plan->people.first().person.fullName(), QStringLiteral("Siân Griffiths"));
    }

    void loadsTheCouncilsFile()
    {
        const Result<ImportPlan> read =
            planPeopleImport(contentOf(QFINDTESTDATA("fixtures/people-export.csv")), aService());
        VERIFY_OK(read);
        const ImportPlan plan = *read;

        // 148 rows: one without a surname, one cut short, one reference used again, one row twice
        QCOMPARE(plan.people.size(), 144);
        QCOMPARE(lineOf(plan, QStringLiteral("LTW1093")).outcome, Outcome::Refused);
        QCOMPARE(lineOf(plan, QStringLiteral("LTW9999")).outcome, Outcome::Refused);
        QCOMPARE(lineOf(plan, QStringLiteral("LTW1039")).outcome, Outcome::Refused);
        QCOMPARE(called(plan, QStringLiteral("LTW1039")).first().person.givenName, QStringLiteral("Siân"));
        QCOMPARE(lineOf(plan, QStringLiteral("LTW1046")).outcome, Outcome::Repeated);
        QCOMPARE(called(plan, QStringLiteral("LTW1046")).size(), 1);
        for (const char *ref : {"LTW1005", "LTW1011", "LTW1017", "LTW1071"}) {
            const QString clientRef = QString::fromLatin1(ref);
            QCOMPARE(lineOf(plan, clientRef).outcome, Outcome::Repaired);
            QVERIFY(!called(plan, clientRef).first().profile.birthDate.isValid());
        }
        QVERIFY(!called(plan, QStringLiteral("LTW1031")).first().expectation);
        QCOMPARE(called(plan, QStringLiteral("LTW1052")).first().person.givenName, QStringLiteral("Tracey"));
        QCOMPARE(called(plan, QStringLiteral("LTW1066")).first().person.communicationHint(),
            QStringLiteral("Line one\nline two"));
        QCOMPARE(called(plan, QStringLiteral("LTW1060")).first().person.communicationHint(),
            QStringLiteral("Says \"not today\" when tired, means it"));
        QVERIFY(called(plan, QStringLiteral("LTW1088")).first().person.preferredName.startsWith(u'='));
        QCOMPARE(called(plan, QStringLiteral("LTW1101")).first().expectation->pattern.text(),
            QStringLiteral("Mon pm, Tue pm, Wed pm"));
    }
};

QTEST_GUILESS_MAIN(tst_PeopleImport)
#include "tst_PeopleImport.moc"
