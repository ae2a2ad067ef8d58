// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/PersonEditWords.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>

namespace alongside {

namespace {

QString lineOf(const QJsonObject &entry)
{
    QStringList parts;
    for (const QString &name :
        {QStringLiteral("words"), QStringLiteral("relation"), QStringLiteral("name"), QStringLiteral("phone")})
        if (const QString part = entry.value(name).toString(); !part.isEmpty()) parts.append(part);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString PersonEditWords::need(const QString &code)
{
    const QHash<QString, QString> words{{QStringLiteral("makaton"), tr("Makaton")},
        {QStringLiteral("signLanguage"), tr("Sign language")}, {QStringLiteral("pictureCards"), tr("Pictures")},
        {QStringLiteral("objects"), tr("Objects")}, {QStringLiteral("device"), tr("A device that speaks")},
        {QStringLiteral("shortSentences"), tr("Short sentences")}, {QStringLiteral("time"), tr("Time to answer")},
        {QStringLiteral("easyRead"), tr("Easy read")}, {QStringLiteral("largePrint"), tr("Large print")},
        {QStringLiteral("braille"), tr("Braille")}, {QStringLiteral("written"), tr("Written down")},
        {QStringLiteral("reads"), tr("Reads well")}, {QStringLiteral("hearingAid"), tr("Hearing aid")},
        {QStringLiteral("lipReading"), tr("Lip reading")}, {QStringLiteral("interpreter"), tr("An interpreter")},
        {QStringLiteral("advocate"), tr("An advocate")}};
    return words.value(code, code);
}

QString PersonEditWords::alert(const QString &kind)
{
    const QHash<QString, QString> words{{QStringLiteral("seizures"), tr("Seizures")},
        {QStringLiteral("allergy"), tr("Allergy")}, {QStringLiteral("neverAlone"), tr("Never alone")},
        {QStringLiteral("health"), tr("Health")}};
    return words.value(kind, kind);
}

QString PersonEditWords::field(const QString &name)
{
    const QHash<QString, QString> words{{QStringLiteral("whatMatters"), tr("What matters")},
        {QStringLiteral("goodAt"), tr("Good at")}, {QStringLiteral("wantsNext"), tr("Wants next")},
        {QStringLiteral("preferredName"), tr("What to call them")}, {QStringLiteral("alerts"), tr("Alerts")},
        {QStringLiteral("communication"), tr("How to talk with them")},
        {QStringLiteral("contacts"), tr("Whom to ring")}, {QStringLiteral("givenName"), tr("First name")},
        {QStringLiteral("familyName"), tr("Last name")}, {QStringLiteral("phone"), tr("Their phone number")},
        {QStringLiteral("keyCoach"), tr("Key coach")}, {QStringLiteral("status"), tr("With the service")},
        {QStringLiteral("birthDate"), tr("Born on")}, {QStringLiteral("started"), tr("With us since")},
        {QStringLiteral("address"), tr("Address")}, {QStringLiteral("postcode"), tr("Postcode")}};
    return words.value(name, name);
}

QString PersonEditWords::wholeDay(QDate day) { return QLocale{}.toString(day, QStringLiteral("d MMMM yyyy")); }

QString PersonEditWords::status(const QString &status)
{
    switch (personStatusFromText(status)) {
    case Person::Status::Active:
        return tr("With us");
    case Person::Status::Paused:
        return tr("Paused");
    case Person::Status::Left:
        return tr("Has left");
    }
    Q_UNREACHABLE();
}

QString PersonEditWords::wrong(PersonFieldProblem problem)
{
    switch (problem) {
    case PersonFieldProblem::None:
        return {};
    case PersonFieldProblem::NoDay:
        return tr("That is no day. Write it like 5 June 1984 or 5/6/1984.");
    case PersonFieldProblem::DayToCome:
        return tr("That day is still to come. Is the year right?");
    case PersonFieldProblem::NoPhoneNumber:
        return tr("Nobody can ring that. Write the number only, with at most 15 digits.");
    case PersonFieldProblem::NoName:
        return tr("Everybody has a first name. Write it here.");
    }
    Q_UNREACHABLE();
}

QString PersonEditWords::value(const QString &field, const QJsonValue &value)
{
    if (field == nameOf(PersonDraftField::Status)) return status(value.toString());
    const bool isDayField = field == nameOf(PersonDraftField::BirthDate) || field == nameOf(PersonDraftField::Started);
    const QDate day = isDayField ? QDate::fromString(value.toString(), Qt::ISODate) : QDate{};
    if (day.isValid()) return wholeDay(day);
    if (!value.isArray()) return value.toString();
    QStringList lines;
    for (const QJsonValue &entry : value.toArray())
        lines.append(lineOf(entry.toObject()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace alongside
