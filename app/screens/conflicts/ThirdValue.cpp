// SPDX-License-Identifier: Apache-2.0
#include "app/screens/conflicts/ThirdValue.h"

#include "app/records/RecordKinds.h"
#include "app/store/AnswerQuestion.h"
#include "app/store/RecordMapping.h"

namespace alongside {

namespace {

QString choiceLines(const ThirdField &field)
{
    QStringList words;
    for (const ThirdChoice &choice : field.choices)
        words.append(choice.words);
    return words.join(u'\n');
}

int placePicked(const ThirdField &field)
{
    for (int place = 0; place < field.choices.size(); ++place)
        if (field.choices.at(place).value == field.typed) return place;
    return -1;
}

QString hintFor(const ThirdField &field)
{
    switch (field.hand) {
    case ThirdHand::Day:
        return ThirdValue::tr("20/11/2026");
    case ThirdHand::Moment:
        return ThirdValue::tr("20/11/2026 9:05");
    case ThirdHand::Time:
        return ThirdValue::tr("9:05");
    case ThirdHand::Hours:
        return ThirdValue::tr("7:30");
    case ThirdHand::Pounds:
        return ThirdValue::tr("12.60");
    default:
        return {};
    }
}

} // namespace

ThirdValue::ThirdValue(QObject *parent)
    : LineModel{{{"name", [](const ThirdField &field) -> QVariant { return field.name; }},
                    {"hint", [](const ThirdField &field) -> QVariant { return hintFor(field); }},
                    {"typed", [](const ThirdField &field) -> QVariant { return field.typed; }},
                    {"choices", [](const ThirdField &field) -> QVariant { return choiceLines(field); }},
                    {"picked", [](const ThirdField &field) -> QVariant { return placePicked(field); }},
                    {"isTime", [](const ThirdField &field) -> QVariant { return field.hand == ThirdHand::Time; }}},
        parent}
{
}

void ThirdValue::ask(Database &database, const RecordSchema &schema, const QString &type, const QString &path,
    const QString &record, const QJsonValue &inForce)
{
    m_inForce = inForce;
    const QString about = type + u'/' + path + u'/' + record;
    if (about == m_about) return; // being given
    forget();
    m_about = about;
    m_path = path;
    if (type == kind::answer && path == QStringLiteral("value"))
        askAnswer(database, schema, record);
    else
        replace(thirdFieldsOf(database, schema, type, path, inForce));
    Q_EMIT changed();
}

void ThirdValue::askAnswer(Database &database, const RecordSchema &schema, const QString &record)
{
    const auto answer = RecordMapping{database, schema}.read(kind::answer, record);
    if (!answer || !*answer) return; // choosing one of the two is left
    const auto question = questionOf(database, (*answer)->fields);
    if (question) m_question = *question;
    const auto field = m_question ? thirdReplyTo(*m_question) : std::nullopt;
    if (field) replace({*field});
}

void ThirdValue::forget()
{
    replace({});
    m_question.reset();
    m_about.clear();
    m_isGiven = false;
    Q_EMIT changed();
}

ThirdGiven ThirdValue::value(QDate today) const
{
    ThirdGiven given =
        m_question ? replyGivenBy(*m_question, m_lines.value(0)) : givenBy(m_lines, m_path, m_inForce, today);
    const bool isNothing = given.problem.isEmpty() && (!m_isGiven || given.value.isNull());
    if (isNothing) given.problem = tr("Nothing is written yet.");
    return given;
}

void ThirdValue::type(int row, const QString &text)
{
    if (row < 0 || row >= count()) return; // decided under the finger
    m_lines[row].typed = text; // the field shows it already
    note();
}

void ThirdValue::pick(int row, int choice)
{
    if (row < 0 || row >= count() || choice < 0 || choice >= m_lines.at(row).choices.size()) return;
    m_lines[row].typed = m_lines.at(row).choices.at(choice).value;
    Q_EMIT dataChanged(index(row), index(row));
    note();
}

void ThirdValue::note()
{
    m_isGiven = true;
    Q_EMIT changed();
}

} // namespace alongside
