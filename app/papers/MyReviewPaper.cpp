// SPDX-License-Identifier: Apache-2.0
#include "app/papers/MyReviewPaper.h"

#include "app/papers/AgreementWords.h"

#include <QLocale>

namespace alongside {

namespace {

using Tone = Paper::Line::Tone;

const QString calendar = QStringLiteral("1F4C5");
const QString writing = QStringLiteral("1F4DD");
const QString pointing = QStringLiteral("1F449");
const QString speech = QStringLiteral("1F4AC"); // said in words of their own
const QString asking = QStringLiteral("2753");
const QString hands = QStringLiteral("1F91D");

QString plainOf(const ReviewContent::Question &question)
{
    return question.plain.isEmpty() ? question.asked : question.plain;
}

bool isSaidByThePerson(const std::optional<AnsweredBy> &by)
{
    return !by || *by == AnsweredBy::Person || *by == AnsweredBy::PersonWithSupport;
}

} // namespace

Paper MyReviewPaper::of(const ReviewContent &review, QDate today, const Pictures &pictures)
{
    Paper paper;
    paper.fit = Paper::Fit::EasyRead;
    paper.title = tr("My review");
    const QDate day = review.completedOn.isValid() ? review.completedOn : today;
    paper.subtitle = tr("%1, %2", "name and day").arg(review.calledName, QLocale{}.toString(day, QLocale::LongFormat));
    paper.sections = {told(review, pictures), next(review, pictures)};
    paper.running = tr("%1 · My review · ", "before the page's number").arg(review.calledName);
    paper.pageWords = tr("page %1 of %2");
    return paper;
}

QString MyReviewPaper::fileName(const ReviewContent &review, QDate today)
{
    return tr("%1, my review, %2.pdf").arg(review.calledName, today.toString(Qt::ISODate));
}

QString MyReviewPaper::who(const ReviewContent::Question &question)
{
    if (isSaidByThePerson(question.by)) return {};
    switch (*question.by) {
    case AnsweredBy::FamilyOrCarer:
        return tr("Your family or carer told us this.");
    case AnsweredBy::Advocate:
        return tr("Your advocate told us this.");
    default:
        return tr("This is what we think. You can tell us more.");
    }
}

Paper::Section MyReviewPaper::told(const ReviewContent &review, const Pictures &pictures)
{
    Paper::Section section{.heading = tr("What you told us")};
    for (const ReviewContent::Part &part : review.parts)
        for (const ReviewContent::Question &question : part.questions) {
            if (question.filledBy != FilledBy::Person || question.answers.isEmpty()) continue;
            const QString asked = plainOf(question);
            section.lines.append({asked, Tone::Question, pictures(question.picture, asked)});
            for (const ReviewContent::Choice &answer : question.answers)
                section.lines.append({answer.words, Tone::Plain,
                    pictures(answer.picture.isEmpty() ? speech : answer.picture, answer.words)});
            section.lines.append({who(question), Tone::Quiet});
        }
    if (section.lines.isEmpty()) section.lines.append(tr("You have not told us anything yet. You can at any time."));
    return section;
}

Paper::Section MyReviewPaper::next(const ReviewContent &review, const Pictures &pictures)
{
    Paper::Section section{.heading = tr("What happens next")};
    const auto add = [&](const QString &words, const QString &picture) {
        if (!words.isEmpty()) section.lines.append({words, Tone::Plain, pictures(picture, words)});
    };
    add(review.outcome, pointing);
    for (const QString &referral : review.referrals)
        add(tr("We will find out more: %1").arg(referral), hands);
    if (!review.decisions.isEmpty()) add(tr("We wrote down what you decided. You can change your mind."), writing);
    if (review.nextReview.isValid())
        add(tr("We will talk again on %1.").arg(QLocale{}.toString(review.nextReview, QLocale::LongFormat)), calendar);
    if (review.agreement && review.standing == AgreementStanding::Stands)
        add(AgreementWords::plain(*review.agreement), writing);
    if (section.lines.isEmpty()) add(tr("We will tell you when we know."), pointing);
    add(tr("Is something here not right? Tell us. We will write down what you say."), asking);
    return section;
}

QStringList MyReviewPaper::aloud(const Paper &paper)
{
    QStringList sentences{paper.title, paper.subtitle};
    for (const Paper::Section &section : paper.sections) {
        sentences.append(section.heading);
        for (const Paper::Line &line : section.lines)
            sentences.append(line.text);
    }
    sentences.append(paper.footer);
    sentences.removeAll(QString{});
    return sentences;
}

} // namespace alongside
