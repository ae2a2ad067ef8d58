// SPDX-License-Identifier: Apache-2.0
#include "app/screens/conflicts/ThirdChoices.h"

#include "app/domain/Action.h"
#include "app/domain/PlacementKind.h"
#include "app/domain/referral/ReferralRoute.h"
#include "app/screens/conflicts/KnownPlaces.h"
#include "app/screens/interviews/AnswerWords.h"
#include "app/screens/people/PersonEditWords.h"
#include "app/screens/people/PlacementWords.h"
#include "app/screens/referrals/ReferralWords.h"
#include "app/store/CoachStore.h"
#include "app/store/SiteStore.h"

#include <QCoreApplication>

namespace alongside {

namespace {

using Choices = QList<ThirdChoice>;

struct ThirdChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(ThirdChoiceWords)
};

Choices placesOf(Database &database)
{
    Choices choices;
    for (const KnownPlace &place : knownPlaces(database))
        choices.append({place.id, place.name});
    return choices;
}

template <typename Items> Choices named(const Items &items)
{
    Choices choices;
    if (!items) return choices; // said where it is read for its own page
    for (const auto &item : *items)
        choices.append({item.id.text, item.name});
    return choices;
}

/// Whom or what a field names, by the kind that it always names.
Choices recordsFor(Database &database, const QString &field)
{
    SiteStore places{database};
    if (field == QStringLiteral("site")) return named(places.everySite());
    if (field == QStringLiteral("employer")) return named(places.everyEmployer());
    if (field == QStringLiteral("workStream")) return named(places.everyWorkStream());
    if (field == QStringLiteral("workplace")) return placesOf(database);
    return named(CoachStore{database}.everyone());
}

Choices codesFor(const QString &field)
{
    Choices choices;
    if (field == QStringLiteral("kind"))
        for (const QString &kind : everyPlacementKind())
            choices.append({kind, PlacementWords::kindInWords(kind)});
    if (field == QStringLiteral("route"))
        for (const QString &route : everyRoute())
            choices.append({route, ReferralWords::route(route)});
    if (field == QStringLiteral("status"))
        for (const Person::Status status : {Person::Status::Active, Person::Status::Paused, Person::Status::Left})
            choices.append({toText(status), PersonEditWords::status(toText(status))});
    if (field == QStringLiteral("ownedBy"))
        choices = {{toText(Action::Owner::Coach), ThirdChoiceWords::tr("A coach")},
            {toText(Action::Owner::Person), ThirdChoiceWords::tr("The person")},
            {toText(Action::Owner::Employer), ThirdChoiceWords::tr("The employer")}};
    const QStringList whos = AnswerWords::whos(ThirdChoiceWords::tr("The person"));
    if (field == QStringLiteral("declinedSaidBy"))
        for (int place = 0; place < whos.size(); ++place)
            choices.append({toText(everyAnsweredBy[place]), whos.at(place)});
    return choices;
}

} // namespace

QList<ThirdChoice> thirdChoicesFor(Database &database, const RecordField &field)
{
    if (field.type == FieldType::Boolean)
        return {{QStringLiteral("true"), AnswerWords::yesAndNo().first()},
            {QStringLiteral("false"), AnswerWords::yesAndNo().last()}};
    return field.type == FieldType::Id ? recordsFor(database, field.name) : codesFor(field.name);
}

} // namespace alongside
