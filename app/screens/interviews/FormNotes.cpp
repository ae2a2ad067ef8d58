// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/FormNotes.h"

#include "app/screens/interviews/AnswerWords.h"

#include <algorithm>

namespace alongside {

namespace {

using Problem = FormProblem::Code;
using Weight = FormProblem::Weight;

int countOf(const QList<FormProblem> &problems, Weight weight)
{
    return int(std::count_if(problems.begin(), problems.end(),
        [weight](const FormProblem &problem) { return weightOf(problem.code) == weight; }));
}

/// Of a url what tells it from others.
QString shortOf(const QString &detail) { return detail.mid(detail.lastIndexOf(u'/') + 1); }

} // namespace

QString FormNotes::sentence(const QList<FormProblem> &problems)
{
    QStringList sentences;
    if (const int lacking = countOf(problems, Weight::Lacking); lacking > 0)
        sentences.append(tr("This form asks for %n things that this app cannot do.", nullptr, lacking));
    if (const int wrong = countOf(problems, Weight::Wrong); wrong > 0)
        sentences.append(tr("This form has %n mistakes.", nullptr, wrong));
    return sentences.join(u' ');
}

QStringList FormNotes::lines(const Questionnaire &form, const QList<FormProblem> &problems)
{
    QStringList lines;
    for (const FormProblem &problem : problems)
        if (weightOf(problem.code) != Weight::Odd) lines.append(line(form, problem));
    lines.removeDuplicates();
    const auto left = int(lines.size() - mostLines);
    if (left <= 0) return lines;
    lines = lines.first(mostLines);
    lines.append(tr("And %n more.", nullptr, left));
    return lines;
}

QString FormNotes::line(const Questionnaire &form, const FormProblem &problem)
{
    const QuestionnaireItem *item = form.item(problem.linkId);
    const QString text = item ? item->text.in(AnswerWords::language()) : QString{};
    const QString named = text.isEmpty() ? problem.linkId : text;
    const QString about = named.isEmpty() ? tr("The form") : tr("“%1”", "words of a question").arg(named);
    const QString what = shortOf(problem.detail);
    switch (problem.code) {
    case Problem::ValueSetElsewhere:
    case Problem::ValueSetByRule:
        return tr("%1: its choices are not in the form (%2).").arg(about, what);
    case Problem::UnknownControl:
        return tr("%1: it wants to be shown in a way that this app does not know (%2).").arg(about, what);
    case Problem::UnknownExtension:
        return tr("%1: it asks for something that this app does not know (%2).").arg(about, what);
    case Problem::ModifierExtension:
        return tr("%1: something that this app does not know may change what it means (%2).").arg(about, what);
    case Problem::UnknownLanguage:
        return tr("%1: it works something out in a language that this app does not know (%2).").arg(about, what);
    default:
        return tr("%1: a mistake in the form (%2).").arg(about, nameOf(problem.code));
    }
}

} // namespace alongside
