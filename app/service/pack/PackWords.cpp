// SPDX-License-Identifier: Apache-2.0
#include "app/service/pack/PackWords.h"

#include "app/domain/Session.h"
#include "app/records/RecordKinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace alongside {

namespace {

const QLocale english{QLocale::English, QLocale::UnitedKingdom};

QString dayWords(QDate day) { return english.toString(day, QStringLiteral("d MMMM yyyy")); }

/// "weeklyMinutes" as "Weekly minutes".
QString sentenceCase(const QString &name)
{
    QString words;
    for (const QChar sign : name) {
        if (sign.isUpper() && !words.isEmpty()) words += u' ';
        words += words.isEmpty() ? sign.toUpper() : sign.toLower();
    }
    return words;
}

bool isWhole(const QJsonValue &number) { return double(number.toInteger()) == number.toDouble(); }

bool isUuid(const QString &text) { return text.size() == 36 && text.at(8) == u'-' && text.at(23) == u'-'; }

QString timeFieldOf(const Record &record)
{
    for (const char *field : {"date", "week", "from", "at", "startedAt", "givenAt"})
        if (record.fields.value(QLatin1String{field}).isString()) return QLatin1String{field};
    return {};
}

} // namespace

QString PackWords::timeOf(const Record &record)
{
    return record.fields.value(timeFieldOf(record)).toString()
        + record.fields.value(QStringLiteral("session")).toString();
}

PackWords::PackWords(const PersonRecords &about)
{
    for (const Record &record : about.records)
        m_names.insert(record.id, headingOf(record.type) + u' ' + shortIdOf(record.id));
    for (const Record &record : about.named) {
        m_names.insert(record.id, nameOf(record));
        if (record.type == kind::rule)
            m_names.insert(record.fields.value(QStringLiteral("name")).toString(), nameOf(record));
        if (record.type == kind::questionnaire) learnForm(record.fields.value(QStringLiteral("document")).toString());
    }
    m_names.insert(QString::fromLatin1(serviceWriter), QStringLiteral("the service"));
    m_names.insert(about.found.person.id.text, about.found.person.likedName());
}

QString PackWords::headingOf(const QString &type)
{
    static const QHash<QString, QString> headings{{kind::person, QStringLiteral("Who they are")},
        {kind::profile, QStringLiteral("About them")}, {kind::accessLine, QStringLiteral("Who looked at this")},
        {kind::conflict, QStringLiteral("Two answers, not decided")},
        {kind::expectation, QStringLiteral("When they are expected")},
        {kind::ownSymbol, QStringLiteral("Their own symbols")},
        {kind::objection, QStringLiteral("\"That's not right\"")}};
    return headings.value(type, sentenceCase(type));
}

QString PackWords::labelOf(const QString &field) { return sentenceCase(field); }

QString PackWords::numberOf(const QJsonValue &number)
{
    constexpr int everyDigit = 17; // of a double
    if (isWhole(number)) return QString::number(number.toInteger());
    return QString::number(number.toDouble(), 'g', everyDigit);
}

QString PackWords::shortIdOf(const QString &id) { return id.right(8); }

QString PackWords::nameOf(const Record &record)
{
    const QJsonObject value = record.fields.value(QStringLiteral("value")).toObject();
    for (const QString &name :
        {value.value(QStringLiteral("label")).toString(), record.fields.value(QStringLiteral("name")).toString(),
            record.fields.value(QStringLiteral("title")).toString()})
        if (!name.isEmpty()) return name;
    return headingOf(record.type) + u' ' + shortIdOf(record.id);
}

QString PackWords::titleOf(const Record &record) const
{
    QStringList parts;
    if (const QString key = record.fields.value(QStringLiteral("answerKey")).toString(); !key.isEmpty())
        parts.append(m_questions.value(key.section(u'/', -1).section(u'#', 0, 0), key));
    if (const QString field = timeFieldOf(record); !field.isEmpty())
        parts.append(valueOf(field, record.fields.value(field)));
    for (const char *field : {"session", "name", "purpose"})
        if (const QString text = record.fields.value(QLatin1String{field}).toString(); !text.isEmpty())
            parts.append(valueOf(QLatin1String{field}, text));
    parts.append(shortIdOf(record.id));
    return parts.join(QStringLiteral(" · "));
}

QString PackWords::valueOf(const QString &field, const QJsonValue &value) const
{
    if (value.isBool()) return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isDouble() && field.endsWith(QStringLiteral("Pence")) && isWhole(value))
        return english.toCurrencyString(double(value.toInteger()) / 100, QStringLiteral("£"));
    if (value.isDouble()) return numberOf(value);
    if (value.isObject()) return objectValue(value.toObject());
    if (value.isString()) return textValue(field, value.toString());
    QStringList entries;
    for (const QJsonValue &entry : value.toArray())
        if (const QString words = valueOf(field, entry); !words.isEmpty()) entries.append(words);
    return entries.join(QStringLiteral("; "));
}

QString PackWords::objectValue(const QJsonObject &object) const
{
    QStringList parts;
    for (auto each = object.begin(); each != object.end(); ++each)
        if (const QString words = valueOf(each.key(), each.value()); !words.isEmpty())
            parts.append(labelOf(each.key()) + QStringLiteral(": ") + words);
    return parts.join(QStringLiteral(", "));
}

QString PackWords::textValue(const QString &field, const QString &text) const
{
    if (m_names.contains(text)) return m_names.value(text);
    if (isUuid(text)) return shortIdOf(text);
    if (field == QStringLiteral("session"))
        if (const auto session = sessionFromText(text))
            return *session == Session::Morning ? QStringLiteral("morning") : QStringLiteral("afternoon");
    if (text.startsWith(u"[{")) return answerValue(text);
    if (text.size() == 10)
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid()) return dayWords(day);
    if (const auto at = instantFromText(text))
        return dayWords(Clock::localDateOf(*at)) + QStringLiteral(", ")
            + Clock::localTimeOf(*at).toString(QStringLiteral("HH:mm"));
    return text;
}

/// FHIR R4 answers: each has one value, of whatever type.
QString PackWords::answerValue(const QString &text) const
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray()) return text;
    QStringList words;
    for (const QJsonValue &answer : document.array())
        for (const QJsonValue &value : answer.toObject()) {
            const QString display = value[QStringLiteral("display")].toString();
            words.append(value.isDouble() ? numberOf(value) : display.isEmpty() ? valueOf({}, value) : display);
        }
    return words.join(QStringLiteral("; "));
}

void PackWords::learnForm(const QString &document)
{
    QList<QJsonValue> items{QJsonDocument::fromJson(document.toUtf8()).object()};
    while (!items.isEmpty()) {
        const QJsonObject item = items.takeLast().toObject();
        const QString link = item.value(QStringLiteral("linkId")).toString();
        if (!link.isEmpty()) m_questions.insert(link, item.value(QStringLiteral("text")).toString(link));
        for (const QJsonValue &inner : item.value(QStringLiteral("item")).toArray())
            items.append(inner);
    }
}

} // namespace alongside
