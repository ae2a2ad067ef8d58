// SPDX-License-Identifier: Apache-2.0
#include "app/domain/InterviewAnswer.h"

namespace alongside {

namespace {

template <typename Word, size_t count> std::optional<Word> wordIn(const Word (&words)[count], const QString &text)
{
    for (const Word word : words)
        if (toText(word) == text) return word;
    return std::nullopt;
}

} // namespace

QString toText(AnsweredBy by)
{
    switch (by) {
    case AnsweredBy::Person:
        return QStringLiteral("person");
    case AnsweredBy::PersonWithSupport:
        return QStringLiteral("personWithSupport");
    case AnsweredBy::FamilyOrCarer:
        return QStringLiteral("familyOrCarer");
    case AnsweredBy::Advocate:
        return QStringLiteral("advocate");
    case AnsweredBy::Staff:
        return QStringLiteral("staff");
    }
    Q_UNREACHABLE();
}

QString toText(AnsweredHow how)
{
    switch (how) {
    case AnsweredHow::Spoke:
        return QStringLiteral("spoke");
    case AnsweredHow::Signed:
        return QStringLiteral("signed");
    case AnsweredHow::Pointed:
        return QStringLiteral("pointed");
    case AnsweredHow::Looked:
        return QStringLiteral("looked");
    case AnsweredHow::ChoseObjectOrPhoto:
        return QStringLiteral("choseObjectOrPhoto");
    case AnsweredHow::ShowedByDoing:
        return QStringLiteral("showedByDoing");
    }
    Q_UNREACHABLE();
}

QString toText(NoAnswer why)
{
    switch (why) {
    case NoAnswer::None:
        return {};
    case NoAnswer::AskedNoAnswer:
        return QStringLiteral("askedNoAnswer");
    case NoAnswer::NotFoundOutYet:
        return QStringLiteral("notFoundOutYet");
    case NoAnswer::DoesNotKnow:
        return QStringLiteral("doesNotKnow");
    case NoAnswer::Skipped:
        return QStringLiteral("skipped");
    }
    Q_UNREACHABLE();
}

std::optional<AnsweredBy> answeredByFromText(const QString &text) { return wordIn(everyAnsweredBy, text); }

std::optional<AnsweredHow> answeredHowFromText(const QString &text) { return wordIn(everyAnsweredHow, text); }

NoAnswer noAnswerFromText(const QString &text) { return wordIn(everyNoAnswer, text).value_or(NoAnswer::None); }

bool InterviewAnswer::isComplete() const
{
    return isAnswered() || without == NoAnswer::AskedNoAnswer || without == NoAnswer::NotFoundOutYet
        || without == NoAnswer::DoesNotKnow;
}

bool InterviewAnswer::isUntouched() const
{
    const bool isSaid = isAnswered() || without != NoAnswer::None || by || !how.isEmpty() || reversed;
    return !isSaid && seen.isEmpty() && means.isEmpty();
}

void InterviewAnswer::say(const QJsonArray &said, NoAnswer why)
{
    if (value == said && without == why) return; // the same again
    value = said;
    without = why;
    by.reset();
    how.clear();
}

} // namespace alongside
