// SPDX-License-Identifier: Apache-2.0
#include "ReadPaper.h"
#include "app/papers/MyReviewPaper.h"
#include "app/papers/RecordPaper.h"

#include <QTest>

namespace alongside {

class ReviewPapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRecordSaysWhoAnsweredAndHow();
    void theRecordKeepsWhatWasSeenApartFromWhatItMayMean();
    void theRecordSaysWhyThereIsNoAnswer();
    void theRecordNamesAGroupOnceForItsQuestions();
    void theRecordSaysWhenAnAgreementIsToSomethingElse();
    void theRecordOfADraftSaysSo();
    void everyPageOfTheRecordSaysWhoseItIs();
    void myReviewSpeaksInPlainWords();
    void myReviewLeavesOutWhatStaffFilledInAndWhatNobodyAnswered();
    void myReviewSaysWhoSpokeForSomebody();
    void myReviewHasItsPicturesBesideTheWords();
    void myReviewCanBeReadAloud();
    void neitherPaperTakesAnythingForMarkup();
};

namespace {

using Question = ReviewContent::Question;
using test::headingsOf;
using test::pdfOf;
using test::picturesIn;
using test::textOf;

const QDate today{2026, 11, 22};

Question likesWork()
{
    return {.groups = {QStringLiteral("What you told us")},
        .asked = QStringLiteral("How do you feel about what you do here now?"),
        .plain = QStringLiteral("Do you like what you do here?"),
        .picture = QStringLiteral("1F6E0"),
        .filledBy = FilledBy::Person,
        .answers = {{QStringLiteral("I like it"), QStringLiteral("1F600")}},
        .by = AnsweredBy::Person,
        .source = QStringLiteral("Shan · Pointed")};
}

Question college()
{
    return {.groups = {QStringLiteral("What you told us")},
        .asked = QStringLiteral("Would you like to go on a course, or to college?"),
        .filledBy = FilledBy::Person,
        .without = QStringLiteral("Not found out yet")};
}

Question support()
{
    return {.groups = {QStringLiteral("Staff filled this in")},
        .asked = QStringLiteral("What support the person needs in the day"),
        .filledBy = FilledBy::Staff,
        .answers = {{QStringLiteral("Somebody beside Shan at the hoover")}},
        .by = AnsweredBy::Staff,
        .source = QStringLiteral("Staff"),
        .seen = QStringLiteral("Covered both ears twice"),
        .means = QStringLiteral("The hoover may be too loud")};
}

Agreement signature()
{
    return {.form = Agreement::Form::Signature,
        .hash = QStringLiteral("0123456789abcdef0123456789abcdef"),
        .at = instantFromText(QStringLiteral("2026-11-22T11:07:00Z")).value()};
}

ReviewContent review()
{
    return {.fullName = QStringLiteral("Siân Griffiths"),
        .calledName = QStringLiteral("Shan"),
        .formTitle = QStringLiteral("Reassessment"),
        .formVersion = QStringLiteral("2026.11"),
        .startedOn = {2026, 11, 20},
        .completedOn = today,
        .sittings = 2,
        .coach = QStringLiteral("Megan Hicks"),
        .parts = {{QStringLiteral("Individual profile"), {likesWork(), college(), support()}}},
        .outcome = QStringLiteral("Shan stays with the cars."),
        .nextReview = {2027, 11, 22},
        .referrals = {QStringLiteral("College or training")},
        .agreement = signature(),
        .standing = AgreementStanding::Stands,
        .agreementTakenBy = QStringLiteral("Megan Hicks")};
}

QImage drawn(const QString &picture, const QString &)
{
    if (picture.isEmpty()) return {};
    QImage image{32, 32, QImage::Format_ARGB32};
    image.fill(QColor::fromRgb(qHash(picture)));
    return image;
}

QImage none(const QString &, const QString &) { return {}; }

QString recordText(const ReviewContent &content) { return textOf(pdfOf(RecordPaper::of(content, today))); }

QString myText(const ReviewContent &content) { return textOf(pdfOf(MyReviewPaper::of(content, today, none))); }

bool follow(const QString &text, const QStringList &parts)
{
    qsizetype from = 0;
    for (const QString &part : parts) {
        from = text.indexOf(part, from);
        if (from < 0) return false;
        from += part.size();
    }
    return true;
}

} // namespace

void ReviewPapersTest::initTestCase() { test::loadFonts(); }

void ReviewPapersTest::theRecordSaysWhoAnsweredAndHow()
{
    const QString text = recordText(review());

    QVERIFY2(follow(text,
                 {QStringLiteral("Siân Griffiths"), QStringLiteral("Megan Hicks"), QStringLiteral("2 sittings"),
                     QStringLiteral("Individual profile"),
                     QStringLiteral("How do you feel about what you do here now? I like it Shan · Pointed"),
                     QStringLiteral("Outcome Shan stays with the cars. Referrals to make: College or training"),
                     QStringLiteral("Agreement Agreed, with a signature Taken by Megan Hicks"),
                     QStringLiteral("0123456789abcdef"), QStringLiteral("Reassessment, version 2026.11")}),
        qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("0123456789abcdef0")));
}

void ReviewPapersTest::theRecordKeepsWhatWasSeenApartFromWhatItMayMean()
{
    const QString text = recordText(review());

    QVERIFY2(follow(text,
                 {QStringLiteral("Somebody beside Shan at the hoover Staff"),
                     QStringLiteral("What was seen: Covered both ears twice"),
                     QStringLiteral("What staff think it means: The hoover may be too loud")}),
        qPrintable(text));
}

void ReviewPapersTest::theRecordSaysWhyThereIsNoAnswer()
{
    QVERIFY(recordText(review()).contains(
        QStringLiteral("Would you like to go on a course, or to college? Not found out yet")));
}

void ReviewPapersTest::theRecordNamesAGroupOnceForItsQuestions()
{
    const Paper paper = RecordPaper::of(review(), today);

    const auto &lines = paper.sections.first().lines;
    const auto count = [&lines](const QString &words) {
        return std::count_if(lines.begin(), lines.end(), [&](const auto &line) { return line.text == words; });
    };
    QCOMPARE(count(QStringLiteral("What you told us")), 1);
    QCOMPARE(count(QStringLiteral("Staff filled this in")), 1);
}

void ReviewPapersTest::theRecordSaysWhenAnAgreementIsToSomethingElse()
{
    ReviewContent changed = review();
    changed.standing = AgreementStanding::Voided;
    const QString sentence = QStringLiteral("The agreement is not to what stands here now.");

    QVERIFY(recordText(changed).contains(sentence));
    QVERIFY(!recordText(review()).contains(sentence));
    QVERIFY(!myText(changed).contains(QStringLiteral("You signed your name.")));
}

void ReviewPapersTest::theRecordOfADraftSaysSo()
{
    ReviewContent draft = review();
    draft.completedOn = {};
    draft.agreement.reset();
    draft.outcome.clear();
    draft.nextReview = {};
    draft.referrals.clear();

    const QString text = recordText(draft);

    QVERIFY2(text.contains(QStringLiteral("not finished yet")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Nothing is written down yet.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Nobody has been asked yet.")), qPrintable(text));
}

void ReviewPapersTest::everyPageOfTheRecordSaysWhoseItIs()
{
    ReviewContent longer = review();
    for (int index = 0; index < 60; ++index)
        longer.parts.first().questions.append(support());

    const Paper::Pdf pdf = pdfOf(RecordPaper::of(longer, today));

    QVERIFY2(pdf.pages >= 4, qPrintable(QString::number(pdf.pages)));
    const QString text = textOf(pdf);
    for (int page = 1; page <= pdf.pages; ++page) {
        const QString foot = QStringLiteral("Siân Griffiths · Reassessment · page %1 of %2").arg(page).arg(pdf.pages);
        QCOMPARE(text.count(foot), 1);
    }
    QCOMPARE(text.count(QStringLiteral("Covered both ears twice")), 61);
}

void ReviewPapersTest::myReviewSpeaksInPlainWords()
{
    const QString text = myText(review());

    QVERIFY2(follow(text,
                 {QStringLiteral("My review"), QStringLiteral("Shan"),
                     QStringLiteral("What you told us Do you like what you do here? I like it"),
                     QStringLiteral("What happens next Shan stays with the cars."),
                     QStringLiteral("We will find out more: College or training"),
                     QStringLiteral("We will talk again on"), QStringLiteral("You agreed. You signed your name."),
                     QStringLiteral("Is something here not right? Tell us.")}),
        qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("How do you feel about")));
    QVERIFY(!text.contains(QStringLiteral("0123456789abcdef")));
}

void ReviewPapersTest::myReviewLeavesOutWhatStaffFilledInAndWhatNobodyAnswered()
{
    const QString text = myText(review());

    QVERIFY(!text.contains(QStringLiteral("hoover")));
    QVERIFY(!text.contains(QStringLiteral("college?")));
}

void ReviewPapersTest::myReviewSaysWhoSpokeForSomebody()
{
    ReviewContent spokenFor = review();
    spokenFor.parts.first().questions.first().by = AnsweredBy::Advocate;

    QVERIFY(myText(spokenFor).contains(QStringLiteral("I like it Your advocate told us this.")));
    QVERIFY(!myText(review()).contains(QStringLiteral("told us this.")));
}

void ReviewPapersTest::myReviewHasItsPicturesBesideTheWords()
{
    const Paper paper = MyReviewPaper::of(review(), today, drawn);

    // The question, its answer, the outcome, the referral, the day, the name, and what to do if it is not right.
    QCOMPARE(picturesIn(pdfOf(paper)), 7);
    QCOMPARE(picturesIn(pdfOf(MyReviewPaper::of(review(), today, none))), 0);
}

void ReviewPapersTest::myReviewCanBeReadAloud()
{
    const QStringList sentences = MyReviewPaper::aloud(MyReviewPaper::of(review(), today, none));

    QCOMPARE(sentences.first(), QStringLiteral("My review"));
    QVERIFY(sentences.contains(QStringLiteral("Do you like what you do here?")));
    QVERIFY(sentences.contains(QStringLiteral("I like it")));
    QVERIFY(!sentences.contains(QString{}));
}

void ReviewPapersTest::neitherPaperTakesAnythingForMarkup()
{
    ReviewContent strange = review();
    strange.parts.first().questions.first().answers = {{QStringLiteral("<b>cars</b> & 100 %1 \"mine\"")}};

    QVERIFY(recordText(strange).contains(QStringLiteral("<b>cars</b> & 100 %1 \"mine\"")));
    QVERIFY(myText(strange).contains(QStringLiteral("<b>cars</b> & 100 %1 \"mine\"")));
}

} // namespace alongside

QTEST_MAIN(alongside::ReviewPapersTest)
#include "tst_ReviewPapers.moc"
