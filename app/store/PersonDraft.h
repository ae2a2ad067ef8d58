// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/domain/Profile.h"
#include "app/store/Draft.h"

#include <QJsonObject>

namespace alongside {

/// What is typed on a person's page; the numbers are on disk. The lists are kept as JSON text, the form of their field.
enum class PersonDraftField {
    Matters,
    GoodAt,
    WantsNext,
    PreferredName,
    Communication,
    Alerts,
    Contacts,
    GivenName,
    FamilyName,
    Phone,
    KeyCoach, ///< an id
    Status,
    BirthDate,
    Started,
    Address,
    Postcode,
};
inline constexpr int personDraftFields = 16;
using PersonDraft = Draft<PersonDraftField>;

DraftOwner draftOwner(const PersonId &person, const CoachId &coach);

/// The Profile of a person, there or not.
QString profileIdOf(const PersonId &person);
/// A field that belongs to the Profile, and not to the Person.
bool isOfProfile(PersonDraftField field);
/// As its kind of record calls it: "whatMatters".
QString nameOf(PersonDraftField field);
/// Alerts, needs and contacts.
bool isList(PersonDraftField field);
/// A day, kept as it was typed.
bool isDay(PersonDraftField field);
/// What is wrong with what was typed: then it stays a draft, and nothing of it is written. base: what the field held
/// when typing began.
enum class PersonFieldProblem { None, NoDay, DayToCome, NoPhoneNumber, NoName };
PersonFieldProblem problemOf(PersonDraftField field, const QString &typed, QDate today, const QString &base = {});
/// A contact's number that nobody can ring. One that stood so in the base list is left to whoever knows it.
bool isNoNumber(const QString &number, const QString &base);
/// The field as it is stored: text, or a list as JSON text; `fields` are those of its record.
QString storedText(const QJsonObject &fields, PersonDraftField field);
/// What the draft makes of a field that now holds `stored`. Of a text that somebody else wrote meanwhile both remain,
/// theirs first; of a name, a number, a day or a choice, which has one value, what was typed here; a list keeps what
/// they added and goes without what they took away. today: for years in two digits.
QJsonValue valueOf(const PersonDraft &draft, const QString &stored, QDate today = {});

} // namespace alongside
