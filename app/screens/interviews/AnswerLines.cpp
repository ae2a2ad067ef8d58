// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/AnswerLines.h"

#include "app/domain/TypedFacts.h"
#include "app/domain/questionnaire/AnswerValue.h"
#include "app/screens/interviews/AnswerShape.h"

namespace alongside {

namespace {

QString unitIn(const QJsonObject &entry)
{
    const QJsonValue quantity = entry.value(QStringLiteral("valueQuantity"));
    return quantity[u"unit"].toString();
}

/// "20/11/26" is of this century, as is what is planned for "1/4/31".
const QDate lastOfTwoDigits{2079, 12, 31};

} // namespace

AnswerLines::AnswerLines(const QuestionnaireItem &item) : m_one{item}
{
    Q_ASSERT(item.repeats && item.options.isEmpty());
    m_one.repeats = false;
    m_one.control = ItemControl::Unstated;
}

QStringList AnswerLines::linesOf(const QJsonArray &value) const
{
    QStringList lines;
    for (const QJsonValue &entry : value)
        lines.append(lineOf(entry.toObject()));
    return lines;
}

QString AnswerLines::lineOf(const QJsonObject &entry) const
{
    const QString text = answers::text(m_one, {entry});
    switch (m_one.type) {
    case ItemType::Quantity:
        return QStringLiteral("%1 %2").arg(text, unitIn(entry)).trimmed();
    case ItemType::DateTime:
        return QStringLiteral("%1 %2").arg(answers::day({entry}), text).trimmed();
    default:
        return text.isEmpty() ? answerToken(entry) : text;
    }
}

std::optional<QJsonArray> AnswerLines::typed(const QJsonArray &value, const QString &text) const
{
    const QStringList before = linesOf(value);
    QJsonArray all;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto same = before.indexOf(line);
        const auto answer = same < 0 ? answerOn(line) : std::optional{QJsonArray{value.at(same)}};
        if (!answer) return {};
        for (const QJsonValue &entry : *answer)
            all.append(entry);
    }
    return all;
}

std::optional<QJsonArray> AnswerLines::answerOn(const QString &line) const
{
    switch (m_one.type) {
    case ItemType::Quantity:
        return quantityOn(line.trimmed());
    case ItemType::Date:
        return dayOn(line.trimmed());
    case ItemType::DateTime:
        return momentOn(line.trimmed());
    default:
        return answers::typed(m_one, {}, line);
    }
}

/// "3 km", "3": the form's unit where it is one of those.
std::optional<QJsonArray> AnswerLines::quantityOn(const QString &line) const
{
    const auto space = line.indexOf(u' ');
    const auto number = answers::typed(m_one, {}, line.left(space));
    const QString unit = space < 0 ? QString{} : line.mid(space).trimmed();
    if (!number || unit.isEmpty()) return number;
    for (int place = 0; place < m_one.units.size(); ++place)
        if (m_one.units.at(place).text == unit) return answers::inUnit(m_one, *number, place);
    QJsonObject quantity{{QStringLiteral("unit"), unit}};
    quantity.insert(QStringLiteral("value"), answers::number(*number).value_or(0));
    return QJsonArray{QJsonObject{{QStringLiteral("valueQuantity"), quantity}}};
}

std::optional<QJsonArray> AnswerLines::dayOn(const QString &line) const
{
    const QDate day = dayFromTyped(line, lastOfTwoDigits);
    return day.isValid() ? std::optional{answers::onDay(m_one, {}, day.toString(Qt::ISODate))} : std::nullopt;
}

/// "2026-11-20 9:30", or the day alone.
std::optional<QJsonArray> AnswerLines::momentOn(const QString &line) const
{
    if (const auto day = dayOn(line)) return day;
    const auto space = line.lastIndexOf(u' ');
    const auto day = space < 0 ? std::nullopt : dayOn(line.left(space).trimmed());
    return day ? answers::typed(m_one, *day, line.mid(space + 1)) : std::nullopt;
}

} // namespace alongside
