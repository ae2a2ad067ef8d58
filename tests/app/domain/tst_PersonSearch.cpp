// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PersonSearch.h"

#include "app/domain/FoldedText.h"
#include "tests/support/Given.h"

#include <QTest>

using namespace alongside;

namespace {

QList<Person> aService()
{
    QList<Person> people;
    for (const char *name : {"Siân Griffiths", "Zoë Rahman", "Aisha O’Connor", "Stephen Yıldız", "Dylan Smith-Jones",
             "Jürgen Thomas", "Łukasz Nowak", "Sian Baker", "Harjinder Singh", "Hari Patel"})
        people.append(given::person(QString::fromUtf8(name)));
    people[0].preferredName = QStringLiteral("Shan");
    return people;
}

QStringList found(const QString &typed)
{
    const QList<Person> people = aService();
    QHash<PersonId, QString> namesById;
    for (const Person &person : people)
        namesById.insert(person.id, person.fullName().toLower());

    QStringList names;
    for (const PersonId &id : PersonSearch{people}.find(typed))
        names.append(namesById.value(id));
    return names;
}

} // namespace

class tst_PersonSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsByThreeLettersOfAnyName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("person");
        QTest::newRow("given name") << QStringLiteral("jur") << QStringLiteral("jürgen thomas");
        QTest::newRow("family name") << QStringLiteral("rah") << QStringLiteral("zoë rahman");
        QTest::newRow("preferred name") << QStringLiteral("sha") << QStringLiteral("siân griffiths");
        QTest::newRow("accent typed") << QStringLiteral("Zoë") << QStringLiteral("zoë rahman");
        QTest::newRow("accent left out") << QStringLiteral("zoe") << QStringLiteral("zoë rahman");
        QTest::newRow("dotless i") << QStringLiteral("yil") << QStringLiteral("stephen yıldız");
        QTest::newRow("barred l") << QStringLiteral("luk") << QStringLiteral("łukasz nowak");
        QTest::newRow("capitals") << QStringLiteral("RAHMAN") << QStringLiteral("zoë rahman");
        QTest::newRow("without apostrophe") << QStringLiteral("oconn") << QStringLiteral("aisha o’connor");
        QTest::newRow("with another apostrophe") << QStringLiteral("o'con") << QStringLiteral("aisha o’connor");
        QTest::newRow("apostrophe as a space") << QStringLiteral("o connor") << QStringLiteral("aisha o’connor");
        QTest::newRow("second part") << QStringLiteral("jon") << QStringLiteral("dylan smith-jones");
        QTest::newRow("hyphen left out") << QStringLiteral("smithj") << QStringLiteral("dylan smith-jones");
        QTest::newRow("both names, turned round") << QStringLiteral("nowak luk") << QStringLiteral("łukasz nowak");
    }
    void findsByThreeLettersOfAnyName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, person);

        QVERIFY2(!found(typed).isEmpty(), "nobody");
        QCOMPARE(found(typed).first(), person);
    }

    void forgivesOneTypingErrorFromFourLettersOn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a letter wrong") << QStringLiteral("grifiiths");
        QTest::newRow("a letter missing") << QStringLiteral("grffiths");
        QTest::newRow("a letter too many") << QStringLiteral("grifffiths");
        QTest::newRow("two letters swapped") << QStringLiteral("girffiths");
        QTest::newRow("in the first letters") << QStringLiteral("gtif");
    }
    void forgivesOneTypingErrorFromFourLettersOn()
    {
        QFETCH(QString, typed);
        QVERIFY2(found(typed).contains(QStringLiteral("siân griffiths")), qPrintable(typed));
    }

    void forgivesNoTwoErrorsAndNoneInThreeLetters()
    {
        QVERIFY(found(QStringLiteral("gtiffoths")).isEmpty());
        QVERIFY(found(QStringLiteral("gfi")).isEmpty());
    }

    void putsWholeWordsBeforeBeginningsAndThoseBeforeNearMisses()
    {
        QCOMPARE(found(QStringLiteral("sian")),
            QStringList(
                {QStringLiteral("siân griffiths"), QStringLiteral("sian baker"), QStringLiteral("harjinder singh")}));
        QCOMPARE(found(QStringLiteral("hari")).first(), QStringLiteral("hari patel"));
        QVERIFY(found(QStringLiteral("hari")).contains(QStringLiteral("harjinder singh")));
    }

    void listsEveryoneByTheNameTheyLikeWhenNothingIsTyped()
    {
        const QStringList everyone = found(QString{});

        QCOMPARE(everyone.size(), 10);
        QCOMPARE(everyone.first(), QStringLiteral("aisha o’connor"));
        QVERIFY(everyone.indexOf(QStringLiteral("siân griffiths")) < everyone.indexOf(QStringLiteral("sian baker")));
    }

    void findsOneAmongTenThousandInSpiteOfATypingError()
    {
        QList<Person> people;
        for (int number = 0; number < 10'000; ++number)
            people.append(given::person(QStringLiteral("Given%1 Family%2").arg(number % 97).arg(number)));
        const PersonSearch search{people};

        const QList<PersonId> found = search.find(QStringLiteral("famly9999"));

        QCOMPARE(found.first(), people.last().id);
    }

    void foldsTextForComparing()
    {
        QCOMPARE(foldedText(QStringLiteral("  O’Connor-Yıldız,  ZOË Straße ")),
            QStringLiteral("oconnor yildiz zoe strasse"));
    }
};

QTEST_GUILESS_MAIN(tst_PersonSearch)
#include "tst_PersonSearch.moc"
