// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/AnswerWords.h"

#include "app/domain/questionnaire/AnswerValue.h"
#include "app/screens/DayWords.h"
#include "app/screens/interviews/AnswerShape.h"

#include <QDateTime>
#include <QLocale>

namespace alongside {

QString AnswerWords::language() { return QLocale{}.bcp47Name(); }

QStringList AnswerWords::yesAndNo() { return {tr("Yes"), tr("No")}; }

QString AnswerWords::value(const QuestionnaireItem &item, const QJsonArray &value)
{
    QStringList words;
    for (const QJsonValue &each : value)
        words.append(entry(item, each.toObject()));
    return words.join(QStringLiteral(", "));
}

QString AnswerWords::entry(const QuestionnaireItem &item, const QJsonObject &entry)
{
    for (const AnswerOption &option : item.options)
        if (sameAnswer(entry, option.answer)) return option.label.in(language());
    const QString element = elementOf(entry);
    const QJsonValue value = entry.value(element);
    if (value.isBool()) return value.toBool() ? tr("Yes") : tr("No");
    if (value.isDouble()) return number(item, value.toDouble());
    if (element == QStringLiteral("valueDate")) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? QLocale{}.toString(day, QLocale::LongFormat) : value.toString();
    }
    if (element == QStringLiteral("valueDateTime")) {
        const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODate);
        if (at.isValid()) return QLocale{}.toString(at.toLocalTime(), QLocale::ShortFormat);
    }
    if (element == QStringLiteral("valueQuantity"))
        return answers::text(item, {entry}) + u' ' + value.toObject().value(QStringLiteral("unit")).toString();
    if (element == QStringLiteral("valueCoding")) {
        const QString display = value.toObject().value(QStringLiteral("display")).toString();
        return display.isEmpty() ? answerToken(entry) : display;
    }
    return answerToken(entry);
}

QString AnswerWords::number(const QuestionnaireItem &item, double number)
{
    const FormUnit unit = item.units.value(0);
    if (unit.system == QStringLiteral("urn:iso:std:iso:4217")) return QLocale{}.toCurrencyString(number, unit.text);
    const QString digits = QLocale{}.toString(number, 'f', QLocale::FloatingPointShortest);
    return unit.text.isEmpty() ? digits : digits + u' ' + unit.text;
}

QString AnswerWords::whole(const QuestionnaireItem &item, const InterviewAnswer &answer)
{
    return answer.isAnswered() ? value(item, answer.value) : without(answer.without);
}

QString AnswerWords::without(NoAnswer why)
{
    switch (why) {
    case NoAnswer::None:
        return {};
    case NoAnswer::AskedNoAnswer:
        return tr("Asked, no answer");
    case NoAnswer::NotFoundOutYet:
        return tr("Not found out yet");
    case NoAnswer::DoesNotKnow:
        return tr("“I don’t know”");
    case NoAnswer::Skipped:
        return tr("Skipped");
    }
    Q_UNREACHABLE();
}

QStringList AnswerWords::whos(const QString &calledName)
{
    return {calledName, tr("%1 with support").arg(calledName), tr("Family or carer"), tr("Advocate"), tr("Staff")};
}

QStringList AnswerWords::hows()
{
    return {tr("Spoke"), tr("Signed"), tr("Pointed"), tr("Looked"), tr("Chose an object or photo"),
        tr("Showed it by what they did")};
}

QString AnswerWords::source(const InterviewAnswer &answer, const QString &calledName)
{
    QStringList ways;
    for (const AnsweredHow how : answer.how)
        ways.append(hows().at(int(how)));
    const QString means = ways.join(QStringLiteral(", "));
    if (!answer.by) return means;
    const QString who = whos(calledName).at(int(*answer.by));
    return means.isEmpty() ? who : tr("%1 · %2", "who answered, and how").arg(who, means);
}

QString AnswerWords::problem(const ResponseProblem &problem)
{
    using Code = ResponseProblem::Code;
    switch (problem.code) {
    case Code::Missing:
        return tr("No answer yet");
    case Code::TooFew:
        return tr("At least %1 are asked for.").arg(problem.detail);
    case Code::TooMany:
        return tr("At most %1 can be given.").arg(problem.detail);
    case Code::NotAnOption:
        return tr("“%1” is not one of the choices of this form.").arg(problem.detail);
    case Code::TooLow:
        return tr("That is less than it can be: %1 is the least.").arg(problem.detail);
    case Code::TooHigh:
        return tr("That is more than it can be: %1 is the most.").arg(problem.detail);
    case Code::TooLong:
        return tr("That is too long: %1 letters are the most.").arg(problem.detail);
    case Code::PatternMissed:
        return tr("The form asks for it like this: %1").arg(problem.detail);
    case Code::ExclusiveWithOthers:
        return tr("“%1” can only be chosen alone.").arg(problem.detail);
    case Code::NotAsComputed:
        return tr("The form works this out by itself, and it comes out differently.");
    case Code::AnsweredWhileDisabled:
        return tr("This was answered, and is not asked any more. The answer is kept.");
    default:
        return tr("This is not an answer that the form can take. It is kept as it is.");
    }
}

} // namespace alongside
