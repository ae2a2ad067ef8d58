// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QFile>
#include <QTest>

namespace alongside {

class ProfilePaperScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesAPageAndWritesDownWhoTookIt();
    void saysWhenNothingIsWrittenYet();
    void saysWhenThereIsNoRoomForAFile();
    void forgetsWhatWasChosenForSomebodyElse();
    void isNotForReliefStaff();
};

namespace {

Record profileOfShan()
{
    return {.type = kind::profile,
        .id = givenDay::id(QStringLiteral("profile of Shan")),
        .revision = 1,
        .fields = {{QStringLiteral("person"), givenDay::id(QStringLiteral("Shan"))},
            {QStringLiteral("whatMatters"), QStringLiteral("Being outdoors")}}};
}

PersonScreen &open(ScreenTablet &tablet, const QString &person)
{
    PersonScreen &screen = *tablet.screens->people()->person();
    screen.open(givenDay::id(person));
    tablet.settle();
    return screen;
}

QStringList accesses(ScreenTablet &tablet)
{
    QStringList what;
    const auto waiting = Outbox{tablet.file->reader()}.waiting();
    if (!waiting) qFatal("%s", qPrintable(waiting.error().detail));
    for (const Mutation &mutation : *waiting)
        what.append(mutation.ops.first().set.value(QStringLiteral("what")).toString());
    return what;
}

} // namespace

void ProfilePaperScreenTest::savesAPageAndWritesDownWhoTookIt()
{
    ScreenTablet tablet{{profileOfShan()}};
    ProfilePaperScreen &paper = *open(tablet, QStringLiteral("Shan")).paper();
    QVERIFY(paper.emptySentence().isEmpty());

    paper.save();
    tablet.settle();

    QCOMPARE(paper.outcome(), QStringLiteral("Saved in Documents: Shan Griffiths, one page, 2026-11-20.pdf"));
    QFile file{paper.savedAt().toLocalFile()};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(5), QByteArray("%PDF-"));
    QCOMPARE(accesses(tablet), (QStringList{QStringLiteral("opened"), QStringLiteral("exported")}));
}

void ProfilePaperScreenTest::saysWhenNothingIsWrittenYet()
{
    ScreenTablet tablet;

    const ProfilePaperScreen &paper = *open(tablet, QStringLiteral("Rhys")).paper();

    QCOMPARE(paper.emptySentence(),
        QStringLiteral("Nothing is written yet about what matters to Rhys, or how to talk with them."));
}

void ProfilePaperScreenTest::saysWhenThereIsNoRoomForAFile()
{
    ScreenTablet tablet{{profileOfShan()}};
    QFile inTheWay{tablet.documents()};
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    ProfilePaperScreen &paper = *open(tablet, QStringLiteral("Shan")).paper();

    paper.save();
    tablet.settle();

    QVERIFY(paper.outcome().isEmpty());
    QVERIFY2(paper.problem().startsWith(QStringLiteral("Not saved")), qPrintable(paper.problem()));
}

void ProfilePaperScreenTest::forgetsWhatWasChosenForSomebodyElse()
{
    ScreenTablet tablet{{profileOfShan()}};
    ProfilePaperScreen &paper = *open(tablet, QStringLiteral("Shan")).paper();
    paper.setWithContacts(true);
    paper.save();
    tablet.settle();

    open(tablet, QStringLiteral("Aisha"));

    QVERIFY(!paper.withContacts());
    QVERIFY(paper.outcome().isEmpty());
}

void ProfilePaperScreenTest::isNotForReliefStaff()
{
    ScreenTablet tablet{{profileOfShan()}};
    tablet.session.signIn(
        {.coachId = givenDay::id(QStringLiteral("P. Relief")), .name = {}, .roles = {QStringLiteral("relief")}});

    QVERIFY(!open(tablet, QStringLiteral("Shan")).mayTakePaper());
}

} // namespace alongside

QTEST_MAIN(alongside::ProfilePaperScreenTest)
#include "tst_ProfilePaperScreen.moc"
