// SPDX-License-Identifier: Apache-2.0
#include "app/service/KnownRecords.h"

#include "app/domain/FoldedText.h"
#include "app/records/RecordKinds.h"

namespace alongside {

namespace {

template <typename Named>
Result<Named> called(const Result<QList<Named>> &choices, const QString &name, const QString &what)
{
    if (!choices) return choices.error();
    for (const Named &choice : *choices)
        if (foldedText(choice.name) == foldedText(name)) return choice;
    return Error{ErrorKind::NotFound, QStringLiteral("there is no %1 called \"%2\"").arg(what, name)};
}

} // namespace

template <typename Value> Result<QList<Value>> KnownRecords::all(const QString &type, Value (*read)(const Record &))
{
    const Result<QList<Record>> records = m_service.sync().all(m_account.id, type);
    if (!records) return records.error();
    QList<Value> values;
    for (const Record &record : *records)
        values.append(read(record));
    return values;
}

Result<QList<Site>> KnownRecords::sites() { return all(kind::site, siteFrom); }

Result<QList<WorkStream>> KnownRecords::workStreams() { return all(kind::workStream, workStreamFrom); }

Result<QList<Coach>> KnownRecords::coaches() { return all(kind::coach, coachFrom); }

Result<QList<Person>> KnownRecords::people() { return all(kind::person, personFrom); }

Result<QHash<PersonId, Profile>> KnownRecords::profiles()
{
    const Result<QList<Profile>> profiles = all(kind::profile, profileFrom);
    if (!profiles) return profiles.error();
    QHash<PersonId, Profile> byPerson;
    for (const Profile &profile : *profiles)
        byPerson.insert(profile.person, profile);
    return byPerson;
}

Result<Coach> KnownRecords::coachCalled(const QString &name)
{
    return called(coaches(), name, QStringLiteral("member of staff"));
}

Result<Site> KnownRecords::siteCalled(const QString &name) { return called(sites(), name, QStringLiteral("site")); }

} // namespace alongside
