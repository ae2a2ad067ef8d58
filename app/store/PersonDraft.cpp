// SPDX-License-Identifier: Apache-2.0
#include "app/store/PersonDraft.h"

#include "app/domain/TypedFacts.h"
#include "app/records/RecordKinds.h"
#include "sync/protocol/NaturalKey.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace alongside {

namespace {

QJsonArray listIn(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).array(); }

bool saysSomething(const QJsonValue &item)
{
    const QJsonObject fields = item.toObject();
    for (const QString &name :
        {QStringLiteral("words"), QStringLiteral("name"), QStringLiteral("relation"), QStringLiteral("phone")})
        if (!fields.value(name).toString().trimmed().isEmpty()) return true;
    return false;
}

QJsonValue listValue(const PersonDraft &draft, const QString &stored)
{
    const QJsonArray base = listIn(draft.base);
    const QJsonArray theirs = listIn(stored);
    QJsonArray list;
    for (const QJsonValue &item : listIn(draft.text)) {
        const bool wasTakenAway = base.contains(item) && !theirs.contains(item);
        if (saysSomething(item) && !wasTakenAway && !list.contains(item)) list.append(item);
    }
    for (const QJsonValue &item : theirs)
        if (!base.contains(item) && !list.contains(item)) list.append(item);
    return list.isEmpty() ? QJsonValue{} : QJsonValue{list};
}

QJsonValue textValue(const PersonDraft &draft, const QString &stored)
{
    const QString typed = draft.text.trimmed();
    const bool isOthers = stored.trimmed() != draft.base.trimmed() && !stored.isEmpty() && stored != typed;
    if (isOthers && !typed.isEmpty()) return stored + QLatin1Char('\n') + typed;
    if (isOthers) return stored; // it was emptied, of what it said before
    return typed.isEmpty() ? QJsonValue{} : QJsonValue{typed};
}

QJsonValue singleValue(const PersonDraft &draft)
{
    const QString typed = draft.text.simplified();
    return typed.isEmpty() ? QJsonValue{} : QJsonValue{typed};
}

QJsonValue dayValue(const PersonDraft &draft, QDate today)
{
    const QDate day = dayFromTyped(draft.text, today);
    return day.isValid() ? QJsonValue{day.toString(Qt::ISODate)} : QJsonValue{};
}

QStringList numbersIn(const QString &contacts)
{
    QStringList numbers;
    for (const QJsonValue &contact : listIn(contacts))
        numbers.append(contact.toObject().value(QStringLiteral("phone")).toString());
    return numbers;
}

PersonFieldProblem problemOfContacts(const QString &typed, const QString &base)
{
    const QStringList numbers = numbersIn(typed);
    const bool isWrong = std::any_of(
        numbers.begin(), numbers.end(), [&base](const QString &number) { return isNoNumber(number, base); });
    return isWrong ? PersonFieldProblem::NoPhoneNumber : PersonFieldProblem::None;
}

/// It has one value: what two coaches wrote does not stand side by side in it.
bool isSingle(PersonDraftField field)
{
    return field >= PersonDraftField::GivenName && field <= PersonDraftField::Postcode;
}

} // namespace

DraftOwner draftOwner(const PersonId &person, const CoachId &coach) { return {kind::person, person.text, coach}; }

QString profileIdOf(const PersonId &person)
{
    return naturalIdOf(kind::profile, {QStringLiteral("person")}, {{QStringLiteral("person"), person.text}});
}

bool isOfProfile(PersonDraftField field)
{
    switch (field) {
    case PersonDraftField::Matters:
    case PersonDraftField::GoodAt:
    case PersonDraftField::WantsNext:
    case PersonDraftField::BirthDate:
    case PersonDraftField::Started:
    case PersonDraftField::Address:
    case PersonDraftField::Postcode:
        return true;
    default:
        return false;
    }
}

bool isDay(PersonDraftField field)
{
    return field == PersonDraftField::BirthDate || field == PersonDraftField::Started;
}

bool isNoNumber(const QString &number, const QString &base)
{
    return !number.trimmed().isEmpty() && !isPhoneNumber(number) && !numbersIn(base).contains(number);
}

PersonFieldProblem problemOf(PersonDraftField field, const QString &typed, QDate today, const QString &base)
{
    if (field == PersonDraftField::Contacts) return problemOfContacts(typed, base);
    const bool isEmpty = typed.trimmed().isEmpty();
    if (field == PersonDraftField::GivenName) return isEmpty ? PersonFieldProblem::NoName : PersonFieldProblem::None;
    if (isEmpty) return PersonFieldProblem::None;
    if (field == PersonDraftField::Phone && !isPhoneNumber(typed)) return PersonFieldProblem::NoPhoneNumber;
    if (!isDay(field)) return PersonFieldProblem::None;
    const QDate day = dayFromTyped(typed, today);
    if (!day.isValid()) return PersonFieldProblem::NoDay;
    return day > today ? PersonFieldProblem::DayToCome : PersonFieldProblem::None;
}

bool isList(PersonDraftField field)
{
    return field == PersonDraftField::Communication || field == PersonDraftField::Alerts
        || field == PersonDraftField::Contacts;
}

QString nameOf(PersonDraftField field)
{
    switch (field) {
    case PersonDraftField::Matters:
        return QStringLiteral("whatMatters");
    case PersonDraftField::GoodAt:
        return QStringLiteral("goodAt");
    case PersonDraftField::WantsNext:
        return QStringLiteral("wantsNext");
    case PersonDraftField::PreferredName:
        return QStringLiteral("preferredName");
    case PersonDraftField::Communication:
        return QStringLiteral("communication");
    case PersonDraftField::Alerts:
        return QStringLiteral("alerts");
    case PersonDraftField::Contacts:
        return QStringLiteral("contacts");
    case PersonDraftField::GivenName:
        return QStringLiteral("givenName");
    case PersonDraftField::FamilyName:
        return QStringLiteral("familyName");
    case PersonDraftField::Phone:
        return QStringLiteral("phone");
    case PersonDraftField::KeyCoach:
        return QStringLiteral("keyCoach");
    case PersonDraftField::Status:
        return QStringLiteral("status");
    case PersonDraftField::BirthDate:
        return QStringLiteral("birthDate");
    case PersonDraftField::Started:
        return QStringLiteral("started");
    case PersonDraftField::Address:
        return QStringLiteral("address");
    case PersonDraftField::Postcode:
        return QStringLiteral("postcode");
    }
    Q_UNREACHABLE();
}

QString storedText(const QJsonObject &fields, PersonDraftField field)
{
    const QJsonValue value = fields.value(nameOf(field));
    if (!isList(field)) return value.toString();
    return QString::fromUtf8(QJsonDocument{value.toArray()}.toJson(QJsonDocument::Compact));
}

QJsonValue valueOf(const PersonDraft &draft, const QString &stored, QDate today)
{
    if (isList(draft.field)) return listValue(draft, stored);
    if (isDay(draft.field)) return dayValue(draft, today);
    return isSingle(draft.field) ? singleValue(draft) : textValue(draft, stored);
}

} // namespace alongside
