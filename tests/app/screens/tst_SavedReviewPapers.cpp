// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Outbox.h"
#include "tests/app/screens/InterviewTablet.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace alongside {

/// The two papers of a review: in the folder of papers, with a line of who took them, or not at all.
class SavedReviewPapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesAPaperAndWritesDownWhoTookIt_data() { papers(); }
    void savesAPaperAndWritesDownWhoTookIt();
    void saysWhenThereIsNoRoomForAPaper_data() { papers(); }
    void saysWhenThereIsNoRoomForAPaper();
    void writesNoPaperThatNobodyIsSaidToHaveTaken_data() { papers(); }
    void writesNoPaperThatNobodyIsSaidToHaveTaken();

private:
    static void papers()
    {
        QTest::addColumn<bool>("isRecord");
        QTest::newRow("the formal record") << true;
        QTest::newRow("My review") << false;
    }
};

namespace {

InterviewPapers &papersOf(InterviewTablet &tablet) { return *tablet.end().papers(); }

/// Some answers, and its end in front.
void hold(InterviewTablet &tablet)
{
    tablet.start("Shan");
    tablet.question("work").choose(0);
    tablet.question("hours").say(QuestionEditor::DoesNotKnow);
    tablet.interview().openPart(2);
    tablet.settle();
}

void write(InterviewTablet &tablet, bool isRecord)
{
    if (isRecord)
        papersOf(tablet).writeRecord();
    else
        papersOf(tablet).writeMyReview();
    tablet.settle();
}

int exportsNoted(InterviewTablet &tablet)
{
    int noted = 0;
    for (const Mutation &mutation : must(Outbox{tablet.file->reader()}.waiting()))
        for (const Operation &operation : mutation.ops)
            noted += operation.set.value(QStringLiteral("what")).toString() == QStringLiteral("exported") ? 1 : 0;
    return noted;
}

QStringList filesIn(const QString &folder) { return QDir{folder}.entryList(QDir::Files); }

} // namespace

void SavedReviewPapersTest::savesAPaperAndWritesDownWhoTookIt()
{
    QFETCH(bool, isRecord);
    InterviewTablet tablet;
    hold(tablet);

    write(tablet, isRecord);

    const QStringList files = filesIn(tablet.documents());
    QCOMPARE(files.size(), 1);
    QVERIFY2(files.first().endsWith(QStringLiteral(", 2026-11-20.pdf")), qPrintable(files.first()));
    QCOMPARE(papersOf(tablet).sentence(), QStringLiteral("Saved in Documents: %1").arg(files.first()));
    QCOMPARE(papersOf(tablet).problem(), QString{});
    QFile file{QDir{tablet.documents()}.filePath(files.first())};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(5), QByteArray{"%PDF-"});
    QCOMPARE(exportsNoted(tablet), 1);
}

void SavedReviewPapersTest::saysWhenThereIsNoRoomForAPaper()
{
    QFETCH(bool, isRecord);
    InterviewTablet tablet;
    hold(tablet);
    QFile inTheWay{tablet.documents()};
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));

    write(tablet, isRecord);

    QCOMPARE(papersOf(tablet).sentence(), QString{});
    QVERIFY2(
        papersOf(tablet).problem().startsWith(QStringLiteral("Not saved")), qPrintable(papersOf(tablet).problem()));
}

void SavedReviewPapersTest::writesNoPaperThatNobodyIsSaidToHaveTaken()
{
    QFETCH(bool, isRecord);
    InterviewTablet tablet;
    hold(tablet);
    tablet.refuse("AccessLine");

    write(tablet, isRecord);

    QCOMPARE(filesIn(tablet.documents()), QStringList{});
    QCOMPARE(papersOf(tablet).sentence(), QString{});
    QVERIFY(!papersOf(tablet).problem().isEmpty());
    QCOMPARE(exportsNoted(tablet), 0);
}

} // namespace alongside

QTEST_MAIN(alongside::SavedReviewPapersTest)
#include "tst_SavedReviewPapers.moc"
