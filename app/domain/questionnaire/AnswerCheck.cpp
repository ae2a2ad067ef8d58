// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/AnswerCheck.h"

#include "app/domain/questionnaire/AnswerValue.h"

#include <QRegularExpression>

#include <algorithm>

namespace alongside {

namespace {

using Slip = ResponseProblem::Code;

/// A pattern of a stranger must not take for ever: PCRE stops there, and the answer is taken.
const QString patternLimit = QStringLiteral("(*LIMIT_MATCH=200000)");

QString asText(const QJsonValue &value)
{
    const QJsonValue plain = value.isObject() ? value[u"value"] : value;
    return plain.toVariant().toString();
}

/// A bound as the entry that an answer can be compared with.
QJsonObject boundEntry(const QJsonValue &bound, const QString &element)
{
    return {{bound.isDouble() ? QStringLiteral("valueDecimal") : element, bound}};
}

/// The checks of one answer.
class EntryCheck {
public:
    EntryCheck(const QuestionnaireItem &item, const AnswerKey &key) : m_item{item}, m_key{key} { }

    QList<ResponseProblem> run(const QJsonArray &answer)
    {
        checkCount(int(answer.size()));
        for (const QJsonValue &entry : answer)
            check(entry.toObject());
        checkExclusive(answer);
        return m_problems;
    }

private:
    void note(Slip code, const QString &detail = {}) { m_problems.append({code, m_key, detail}); }

    void checkCount(int count)
    {
        const AnswerBounds &bounds = m_item.bounds;
        const int most = m_item.repeats ? bounds.greatest.value_or(count) : 1;
        if (count > most) note(Slip::TooMany, QString::number(most));
        if (count > 0 && count < bounds.fewest.value_or(0)) note(Slip::TooFew, QString::number(*bounds.fewest));
    }

    void check(const QJsonObject &entry)
    {
        const QString element = elementOf(entry);
        const bool saysWhyNot = element.isEmpty() && entry.contains(QLatin1String{"extension"});
        if (saysWhyNot) return; // R4: no value, and an extension in its place
        if (element.isEmpty()) return note(Slip::DamagedAnswer);
        if (!takesElement(m_item.type, element)) return note(Slip::OtherType, element);
        if (!isValueOf(element, entry.value(element))) return note(Slip::DamagedAnswer, element);
        checkOption(entry, element);
        checkBounds(entry, element);
        checkText(asText(entry.value(element)), element);
    }

    void checkOption(const QJsonObject &entry, const QString &element)
    {
        const auto &options = m_item.options;
        const bool isFree = m_item.type == ItemType::OpenChoice && element == u"valueString";
        const bool isListed = std::any_of(options.begin(), options.end(),
            [&](const AnswerOption &option) { return sameAnswer(option.answer, entry); });
        if (!options.isEmpty() && !isFree && !isListed) note(Slip::NotAnOption, answerToken(entry));
    }

    void checkBounds(const QJsonObject &entry, const QString &element)
    {
        const AnswerBounds &bounds = m_item.bounds;
        if (compareAnswers(entry, boundEntry(bounds.least, element)) == std::partial_ordering::less)
            note(Slip::TooLow, asText(bounds.least));
        if (compareAnswers(entry, boundEntry(bounds.most, element)) == std::partial_ordering::greater)
            note(Slip::TooHigh, asText(bounds.most));
    }

    void checkText(const QString &text, const QString &element)
    {
        const AnswerBounds &bounds = m_item.bounds;
        if (element == u"valueCoding" || element == u"valueReference") return; // has no text of its own
        if (bounds.length && text.toUcs4().size() > *bounds.length)
            note(Slip::TooLong, QString::number(*bounds.length));
        if (bounds.pattern.isEmpty()) return;
        const QRegularExpression whole{patternLimit + QRegularExpression::anchoredPattern(bounds.pattern)};
        const QRegularExpressionMatch match = whole.match(text);
        const QString format = m_item.entryFormat.isEmpty() ? bounds.pattern : m_item.entryFormat.text;
        if (match.isValid() && !match.hasMatch()) note(Slip::PatternMissed, format);
    }

    void checkExclusive(const QJsonArray &answer)
    {
        if (answer.size() < 2) return; // alone
        for (const AnswerOption &option : m_item.options) {
            const bool isChosen = std::any_of(answer.begin(), answer.end(),
                [&](const QJsonValue &entry) { return sameAnswer(option.answer, entry.toObject()); });
            if (option.isExclusive && isChosen) note(Slip::ExclusiveWithOthers, answerToken(option.answer));
        }
    }

    const QuestionnaireItem &m_item;
    AnswerKey m_key;
    QList<ResponseProblem> m_problems;
};

} // namespace

QList<ResponseProblem> checkAnswer(const QuestionnaireItem &item, const AnswerKey &key, const QJsonArray &answer)
{
    return EntryCheck{item, key}.run(answer);
}

} // namespace alongside
