// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/domain/Profile.h"
#include "app/store/Draft.h"

#include <QJsonObject>

namespace alongside {

/// What is typed on a person's page; the numbers are on disk. The lists are kept as JSON text, the form of their field.
enum class PersonDraftField { Matters, GoodAt, WantsNext, PreferredName, Communication, Alerts, Contacts };
inline constexpr int personDraftFields = 7;
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
/// The field as it is stored: text, or a list as JSON text; `fields` are those of its record.
QString storedText(const QJsonObject &fields, PersonDraftField field);
/// What the draft makes of a field that now holds `stored`. Of a text that somebody else wrote meanwhile both remain,
/// theirs first; a list keeps what they added and goes without what they took away.
QJsonValue valueOf(const PersonDraft &draft, const QString &stored);

} // namespace alongside
