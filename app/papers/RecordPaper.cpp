// SPDX-License-Identifier: Apache-2.0
#include "app/papers/RecordPaper.h"

#include "app/papers/AgreementWords.h"

#include <QLocale>

namespace alongside {

namespace {

using Tone = Paper::Line::Tone;

QString longDay(QDate day) { return QLocale{}.toString(day, QLocale::LongFormat); }

QString wordsOf(const QList<ReviewContent::Choice> &answers)
{
    QStringList words;
    for (const ReviewContent::Choice &answer : answers)
        words.append(answer.words);
    return words.join(QStringLiteral(", "));
}

void addGroups(Paper::Section &section, const QStringList &groups, const QStringList &before)
{
    qsizetype same = 0;
    while (same < groups.size() && same < before.size() && groups.at(same) == before.at(same))
        ++same;
    for (qsizetype index = same; index < groups.size(); ++index)
        section.lines.append({groups.at(index), Tone::Group});
}

} // namespace

Paper RecordPaper::of(const ReviewContent &review, QDate today)
{
    Paper paper;
    paper.fit = Paper::Fit::AsLongAsItIs;
    paper.title = review.fullName;
    paper.subtitle = held(review);
    for (const ReviewContent::Part &part : review.parts)
        paper.sections.append(sectionOf(part));
    paper.sections.append(outcome(review));
    paper.sections.append(decisions(review));
    paper.sections.append(agreement(review));
    paper.footer = tr("%1, version %2. Made on %3.").arg(review.formTitle, review.formVersion, longDay(today));
    paper.running = tr("%1 · %2 · ", "name and form, before the page's number").arg(review.fullName, review.formTitle);
    paper.pageWords = tr("page %1 of %2");
    return paper;
}

QString RecordPaper::fileName(const ReviewContent &review, QDate today)
{
    return tr("%1, reassessment, %2.pdf").arg(review.fullName, today.toString(Qt::ISODate));
}

QString RecordPaper::held(const ReviewContent &review)
{
    const QString sittings = tr("%n sittings", nullptr, review.sittings);
    if (!review.completedOn.isValid())
        return tr("%1. Begun on %2 with %3, %4; not finished yet.")
            .arg(review.formTitle, longDay(review.startedOn), review.coach, sittings);
    return tr("%1. Begun on %2, finished on %3, with %4, %5.")
        .arg(review.formTitle, longDay(review.startedOn), longDay(review.completedOn), review.coach, sittings);
}

Paper::Section RecordPaper::sectionOf(const ReviewContent::Part &part)
{
    Paper::Section section{.heading = part.heading};
    QStringList groups;
    for (const ReviewContent::Question &question : part.questions) {
        addGroups(section, question.groups, groups);
        groups = question.groups;
        add(section, question);
    }
    return section;
}

void RecordPaper::add(Paper::Section &section, const ReviewContent::Question &question)
{
    section.lines.append({question.asked, Tone::Question});
    section.lines.append(question.answers.isEmpty() ? question.without : wordsOf(question.answers));
    const bool isWorkedOut = question.origin == ReviewContent::Question::Origin::WorkedOut;
    section.lines.append({isWorkedOut ? tr("Worked out by the form") : question.source, Tone::Quiet});
    section.lines.append({question.reversed, Tone::Quiet});
    if (!question.seen.isEmpty()) section.lines.append({tr("What was seen: %1").arg(question.seen), Tone::Quiet});
    if (!question.means.isEmpty())
        section.lines.append({tr("What staff think it means: %1").arg(question.means), Tone::Quiet});
}

Paper::Section RecordPaper::outcome(const ReviewContent &review)
{
    Paper::Section section{.heading = tr("Outcome")};
    section.lines.append(review.outcome.isEmpty() ? tr("Nothing is written down yet.") : review.outcome);
    if (!review.referrals.isEmpty())
        section.lines.append(tr("Referrals to make: %1").arg(review.referrals.join(QStringLiteral(", "))));
    if (review.nextReview.isValid()) section.lines.append(tr("Next review: %1").arg(longDay(review.nextReview)));
    return section;
}

Paper::Section RecordPaper::decisions(const ReviewContent &review)
{
    Paper::Section section{.heading = tr("Decisions")};
    for (const QString &decision : review.decisions)
        section.lines.append(decision);
    if (section.lines.isEmpty()) section.lines.append(tr("No decision was recorded with this review."));
    return section;
}

Paper::Section RecordPaper::agreement(const ReviewContent &review)
{
    Paper::Section section{.heading = tr("Agreement")};
    if (!review.agreement) {
        section.lines.append(tr("Nobody has been asked yet."));
        return section;
    }
    section.lines.append({AgreementWords::formal(*review.agreement), Tone::Plain, review.agreementPicture});
    if (!review.agreement->words.isEmpty()) section.lines.append(review.agreement->words);
    section.lines.append({tr("Taken by %1 on %2. The review as it was read then: %3")
                              .arg(review.agreementTakenBy, longDay(Clock::localDateOf(review.agreement->at)),
                                  review.agreement->hash.left(16)),
        Tone::Quiet});
    if (review.standing == AgreementStanding::Voided)
        section.lines.append(tr("The review was changed after that. The agreement is not to what stands here now."));
    return section;
}

} // namespace alongside
