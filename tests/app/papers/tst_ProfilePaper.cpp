// SPDX-License-Identifier: Apache-2.0
#include "ReadPaper.h"
#include "app/papers/ProfilePaper.h"

#include <QTest>

namespace alongside {

class ProfilePaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatMattersInThePersonsWords();
    void keepsAlertsAndContactsToItselfUntilTheyAreChosen();
    void leavesOutWhatNobodyHasWritten();
    void canBeReadBackFromThePdf();
    void fitsOnOnePageWhereItCan();
    void goesOnToASecondPageRatherThanIntoTypeThatNobodyCanRead();
    void takesNothingForMarkup();
    void isNamedAfterThePersonAndTheDay();
};

namespace {

using test::headingsOf;
using test::pdfOf;
using test::textOf;

const QDate today{2026, 11, 22};

Person shan()
{
    Person person;
    person.givenName = QStringLiteral("Siân");
    person.preferredName = QStringLiteral("Shan");
    person.familyName = QStringLiteral("Griffiths");
    person.communication = {{QStringLiteral("makaton"), QStringLiteral("Makaton and short sentences")}};
    person.alerts = {{QStringLiteral("seizures"), QStringLiteral("Seizures: never alone")}};
    person.contacts = {{QStringLiteral("Bethan"), QStringLiteral("Mum"), QStringLiteral("07700 900143")}};
    return person;
}

Profile profile()
{
    return {.whatMatters = QStringLiteral("My cat Mali. Rugby on Saturdays."),
        .goodAt = QStringLiteral("Cleaning the inside of cars."),
        .wantsNext = QStringLiteral("To work near the castle.")};
}

} // namespace

void ProfilePaperTest::initTestCase() { test::loadFonts(); }

void ProfilePaperTest::saysWhatMattersInThePersonsWords()
{
    const Paper paper = ProfilePaper::about(shan(), profile(), {}, today);

    QCOMPARE(paper.title, QStringLiteral("Shan Griffiths"));
    QCOMPARE(headingsOf(paper),
        (QStringList{QStringLiteral("What matters to me"), QStringLiteral("What I am good at"),
            QStringLiteral("What I want next"), QStringLiteral("How to talk with me")}));
    QCOMPARE(paper.sections.first().lines, QList<Paper::Line>{QStringLiteral("My cat Mali. Rugby on Saturdays.")});
}

void ProfilePaperTest::keepsAlertsAndContactsToItselfUntilTheyAreChosen()
{
    const Paper without = ProfilePaper::about(shan(), profile(), {}, today);
    const Paper with = ProfilePaper::about(shan(), profile(), ProfilePaper::Alerts | ProfilePaper::Contacts, today);

    QVERIFY(!headingsOf(without).contains(QStringLiteral("To keep me safe")));
    QVERIFY(!headingsOf(without).contains(QStringLiteral("Whom to ring")));
    QCOMPARE(with.sections.at(4),
        (Paper::Section{QStringLiteral("To keep me safe"), {QStringLiteral("Seizures: never alone")}}));
    QCOMPARE(with.sections.at(5),
        (Paper::Section{QStringLiteral("Whom to ring"), {QStringLiteral("Mum, Bethan, 07700 900143")}}));
}

void ProfilePaperTest::leavesOutWhatNobodyHasWritten()
{
    Person person = shan();
    person.communication.clear();

    const Paper paper = ProfilePaper::about(person, Profile{.goodAt = QStringLiteral("Baking")}, {}, today);

    QCOMPARE(headingsOf(paper), QStringList{QStringLiteral("What I am good at")});
}

void ProfilePaperTest::canBeReadBackFromThePdf()
{
    const Paper paper = ProfilePaper::about(shan(), profile(), ProfilePaper::Contacts, today);

    const QString text = textOf(pdfOf(paper));

    QVERIFY2(text.startsWith(QStringLiteral("Shan Griffiths About me, on one page")), qPrintable(text));
    for (const Paper::Section &section : paper.sections)
        QVERIFY2(text.contains(section.heading + u' ' + section.lines.first().text), qPrintable(text));
    QVERIFY2(text.endsWith(paper.footer), qPrintable(text));
}

void ProfilePaperTest::fitsOnOnePageWhereItCan()
{
    Profile much = profile();
    much.whatMatters = QStringLiteral("Being asked first. ").repeated(130);

    const Paper::Pdf pdf = pdfOf(ProfilePaper::about(shan(), much, {}, today));

    QCOMPARE(pdf.pages, 1);
    QCOMPARE(textOf(pdf).count(QStringLiteral("Being asked first.")), 130);
}

void ProfilePaperTest::goesOnToASecondPageRatherThanIntoTypeThatNobodyCanRead()
{
    Profile much = profile();
    much.whatMatters = QStringLiteral("Being asked first. ").repeated(300);

    const Paper::Pdf pdf = pdfOf(ProfilePaper::about(shan(), much, {}, today));

    QCOMPARE(pdf.pages, 2);
    QCOMPARE(textOf(pdf).count(QStringLiteral("Being asked first.")), 300);
}

void ProfilePaperTest::takesNothingForMarkup()
{
    Profile strange = profile();
    strange.whatMatters = QStringLiteral("<b>Tea</b> & \"toast\"\nat ten");

    const QString text = textOf(pdfOf(ProfilePaper::about(shan(), strange, {}, today)));

    QVERIFY2(text.contains(QStringLiteral("<b>Tea</b> & \"toast\" at ten")), qPrintable(text));
}

void ProfilePaperTest::isNamedAfterThePersonAndTheDay()
{
    QCOMPARE(ProfilePaper::fileName(shan(), today), QStringLiteral("Shan Griffiths, one page, 2026-11-22.pdf"));
}

} // namespace alongside

QTEST_MAIN(alongside::ProfilePaperTest)
#include "tst_ProfilePaper.moc"
