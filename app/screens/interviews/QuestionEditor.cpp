// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/QuestionEditor.h"

#include "app/domain/questionnaire/ResponseCheck.h"
#include "app/screens/DayWords.h"
#include "app/screens/interviews/AnswerWords.h"
#include "app/screens/interviews/InterviewPages.h"

#include <algorithm>

namespace alongside {

namespace {

NoAnswer withoutFor(QuestionEditor::Standing standing)
{
    switch (standing) {
    case QuestionEditor::NoAnswer:
        return NoAnswer::AskedNoAnswer;
    case QuestionEditor::NotFound:
        return NoAnswer::NotFoundOutYet;
    case QuestionEditor::DoesNotKnow:
        return NoAnswer::DoesNotKnow;
    case QuestionEditor::Skipped:
        return NoAnswer::Skipped;
    default:
        return NoAnswer::None;
    }
}

QString savedWords(const std::optional<Instant> &at)
{
    return at ? QuestionEditor::tr("Saved %1").arg(DayWords::time(*at)) : QString{};
}

} // namespace

QuestionEditor::QuestionEditor(OpenInterview &interview, const SheetItem &item, Manner manner, QObject *parent)
    : QObject{parent}, m_interview{interview}, m_item{item}, m_manner{manner}
{
}

void QuestionEditor::hear() { Q_EMIT changed(); }

bool QuestionEditor::isReversed() const
{
    return m_manner == Manner::PersonReversed || m_manner == Manner::EasyReadReversed;
}

bool QuestionEditor::isEasy() const { return m_manner == Manner::EasyRead || m_manner == Manner::EasyReadReversed; }

QuestionEditor::Kind QuestionEditor::kind() const { return isReversed() ? Choice : Kind(shapeOf(*m_item.item)); }

QString QuestionEditor::wording(const Wording &plain, const Wording &easy) const
{
    return (isEasy() && !easy.isEmpty() ? easy : plain).in(AnswerWords::language());
}

QString QuestionEditor::asked() const
{
    if (isReversed()) return reversedWords();
    const QString words = wording(m_item.item->text, m_item.item->easyRead);
    return m_item.item->prefix.isEmpty() || m_manner != Manner::Coach ? words : m_item.item->prefix + u' ' + words;
}

QString QuestionEditor::before() const
{
    const bool isTold = m_manner == Manner::Person || m_manner == Manner::EasyRead;
    return isTold ? InterviewPages::wordsBefore(m_interview.sheet(), m_item).join(u'\n') : QString{};
}

QString QuestionEditor::help() const
{
    return isEasy() || isReversed() ? QString{} : InterviewPages::helpOf(m_interview.sheet(), m_item);
}

QString QuestionEditor::hint() const
{
    if (!m_item.item->entryFormat.isEmpty()) return m_item.item->entryFormat.in(AnswerWords::language());
    if (m_item.item->type == ItemType::OpenChoice) return tr("Something else");
    if (kind() == Time || kind() == DayTime) return tr("Time, like 9:30");
    if (kind() == Text && m_item.item->repeats) return tr("One on each line");
    return {};
}

bool QuestionEditor::isRemovable() const
{
    return m_item.item->isGroup() && m_item.item->repeats && m_interview.canRemoveRepeat(m_item.key);
}

void QuestionEditor::remove() { m_interview.removeRepeat(m_item.key); }

QString QuestionEditor::picture() const { return isEasy() ? sourceOf(ItemPicture::of(*m_item.item)) : QString{}; }

bool QuestionEditor::isPictured() const
{
    const bool isTheirs = m_item.item->filledBy != FilledBy::Staff && mayAnswer();
    return isTheirs && m_interview.review().format == InterviewFormat::EasyRead;
}

QStringList QuestionEditor::choices() const
{
    if (isReversed() || m_item.item->type == ItemType::Boolean) return AnswerWords::yesAndNo();
    QStringList labels;
    for (const AnswerOption &option : m_item.item->options)
        labels.append(wording(option.label, option.easyRead));
    return labels;
}

QStringList QuestionEditor::pictures() const
{
    if (!isEasy()) return {};
    if (isReversed() || m_item.item->type == ItemType::Boolean)
        return {sourceOf(ItemPicture::yes()), sourceOf(ItemPicture::no())};
    QStringList sources;
    for (const AnswerOption &option : m_item.item->options)
        sources.append(sourceOf(ItemPicture::of(option)));
    return sources;
}

QStringList QuestionEditor::units() const
{
    QStringList names;
    for (const FormUnit &unit : m_item.item->units)
        names.append(unit.text);
    return names;
}

QString QuestionEditor::today() const { return m_interview.today().toString(Qt::ISODate); }

bool QuestionEditor::mayAnswer() const { return !m_item.item->isReadOnly && kind() != Words && kind() != Unknown; }

bool QuestionEditor::isNumber() const { return kind() == Number || kind() == Quantity; }

bool QuestionEditor::isWritten() const
{
    const bool isTyped = kind() == Line || kind() == Text || kind() == Time || kind() == DayTime || isNumber();
    return isTyped || (m_item.item->type == ItemType::OpenChoice && !isReversed());
}

QString QuestionEditor::unknownSentence() const
{
    const QString shown = AnswerWords::value(*m_item.item, value());
    const QString what = m_item.item->isChoice()
        ? tr("The choices of this question are not in the form, so it cannot be answered here.")
        : tr("This app cannot show this kind of question yet (%1).").arg(codeOf(m_item.item->type));
    return shown.isEmpty() ? what : tr("%1 What is there is kept: %2").arg(what, shown);
}

QJsonArray QuestionEditor::value() const
{
    if (isReversed()) return answer().reversed ? answer().reversed->value : QJsonArray{};
    return m_interview.sheet().answer(m_item.key);
}

QList<int> QuestionEditor::picked() const
{
    if (isReversed()) return reversedPicked() < 0 ? QList<int>{} : QList<int>{reversedPicked()};
    return answers::picked(*m_item.item, value());
}

QString QuestionEditor::text() const
{
    return m_interview.unfinished(m_item.key).value_or(answers::text(*m_item.item, value()));
}

double QuestionEditor::number() const { return answers::number(value()).value_or((least() + most()) / 2); }

QString QuestionEditor::unit() const { return units().value(answers::unit(*m_item.item, value())); }

QString QuestionEditor::day() const { return kind() == Day || kind() == DayTime ? answers::day(value()) : QString{}; }

QuestionEditor::Standing QuestionEditor::standing() const
{
    if (!value().isEmpty()) return Answered;
    if (isReversed()) return answer().reversed ? DoesNotKnow : Open;
    switch (answer().without) {
    case alongside::NoAnswer::None:
        return Open;
    case alongside::NoAnswer::AskedNoAnswer:
        return NoAnswer;
    case alongside::NoAnswer::NotFoundOutYet:
        return NotFound;
    case alongside::NoAnswer::DoesNotKnow:
        return DoesNotKnow;
    case alongside::NoAnswer::Skipped:
        return Skipped;
    }
    Q_UNREACHABLE();
}

QString QuestionEditor::saved() const { return savedWords(m_interview.savedAt(m_item.key)); }

QString QuestionEditor::wordsSaved() const { return savedWords(m_interview.wordsSavedAt(m_item.key)); }

QString QuestionEditor::problem() const
{
    if (m_interview.unfinished(m_item.key)) return tr("This is not an answer yet. It is kept as you typed it.");
    const auto problems = checkAnswer(*m_item.item, m_item.key, value());
    return problems.isEmpty() || isReversed() ? QString{} : AnswerWords::problem(problems.first());
}

QString QuestionEditor::lastTime() const
{
    return m_manner == Manner::Coach ? AnswerWords::whole(*m_item.item, m_interview.lastTime(m_item.key)) : QString{};
}

int QuestionEditor::answeredBy() const { return answer().by ? int(*answer().by) : -1; }

QList<int> QuestionEditor::hows() const
{
    QList<int> places;
    for (const AnsweredHow how : answer().how)
        places.append(int(how));
    return places;
}

QString QuestionEditor::sourceWords() const { return AnswerWords::source(answer(), m_interview.calledName()); }

bool QuestionEditor::wantsSource() const
{
    const bool isTheirs = m_item.item->filledBy != FilledBy::Staff && mayAnswer();
    return isTheirs && m_interview.wantsSource(m_item.key);
}

bool QuestionEditor::isReversedAsked() const
{
    const bool isToBeAsked = answers::leadsToReferral(*m_item.item, m_interview.sheet().answer(m_item.key));
    return !m_item.item->reversed.isEmpty() && (isToBeAsked || answer().reversed);
}

QString QuestionEditor::reversedWords() const { return m_item.item->reversed.in(AnswerWords::language()); }

int QuestionEditor::reversedPicked() const
{
    if (!answer().reversed || answer().reversed->value.isEmpty()) return -1;
    return answers::isYes(answer().reversed->value) ? 0 : 1;
}

QString QuestionEditor::reversedNote() const
{
    const QJsonArray given = m_interview.sheet().answer(m_item.key);
    const bool isBoth = reversedPicked() == 0 && answers::leadsToReferral(*m_item.item, given);
    if (!isBoth) return {};
    return tr("Both were answered with yes: talk about it again before anything is sent. Both answers are kept.");
}

void QuestionEditor::give(const QJsonArray &value) { m_interview.give(m_item.key, value); }

void QuestionEditor::choose(int place)
{
    if (isReversed()) return answerReversed(place);
    give(answers::choosing(*m_item.item, value(), place));
}

/// Without a number there is nothing to say it of, and what is half typed stays.
void QuestionEditor::chooseUnit(int place)
{
    if (const QJsonArray inUnit = answers::inUnit(*m_item.item, value(), place); !inUnit.isEmpty()) give(inUnit);
}

/// A time that was typed before its day, whole or half, goes along.
void QuestionEditor::chooseDay(const QString &day)
{
    const auto time = m_interview.unfinished(m_item.key);
    give(answers::onDay(*m_item.item, value(), day));
    if (time && !day.isEmpty()) type(*time);
    if (time && !m_interview.unfinished(m_item.key)) leave(); // it is whole now
}

void QuestionEditor::type(const QString &text)
{
    const auto typed = answers::typed(*m_item.item, value(), text);
    if (typed) return m_interview.type(m_item.key, *typed);
    m_interview.typeUnfinished(m_item.key, text);
}

void QuestionEditor::leave() { m_interview.seal(m_item.key); }

void QuestionEditor::slide(double value) { give(answers::numbered(*m_item.item, value)); }

void QuestionEditor::step(int steps)
{
    const bool isFirst = value().isEmpty();
    slide(std::clamp(isFirst ? number() : number() + steps * stepSize(), least(), most()));
}

void QuestionEditor::say(Standing standing)
{
    if (isReversed()) return m_interview.setReversed(m_item.key, {reversedWords(), {}, m_interview.now()});
    const bool isAgain = this->standing() == standing;
    m_interview.giveWithout(m_item.key, isAgain ? alongside::NoAnswer::None : withoutFor(standing));
}

void QuestionEditor::sayWho(int who)
{
    Q_ASSERT(who >= 0 && who < int(std::size(everyAnsweredBy)));
    m_interview.setSource(m_item.key, everyAnsweredBy[who], answer().how);
}

void QuestionEditor::sayHow(int how)
{
    Q_ASSERT(how >= 0 && how < int(std::size(everyAnsweredHow)));
    QList<AnsweredHow> ways = answer().how;
    if (ways.removeAll(everyAnsweredHow[how]) == 0) ways.append(everyAnsweredHow[how]);
    m_interview.setSource(m_item.key, answer().by, ways);
}

void QuestionEditor::typeSeen(const QString &text) { m_interview.typeWords(m_item.key, AnswerDraftField::Seen, text); }

void QuestionEditor::typeMeans(const QString &text)
{
    m_interview.typeWords(m_item.key, AnswerDraftField::Means, text);
}

void QuestionEditor::answerReversed(int place)
{
    m_interview.setReversed(m_item.key, {reversedWords(), answers::yesOrNo(place), m_interview.now()});
}

} // namespace alongside
