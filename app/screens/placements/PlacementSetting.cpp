// SPDX-License-Identifier: Apache-2.0
#include "app/screens/placements/PlacementSetting.h"

#include "app/screens/decisions/DecisionWords.h"
#include "app/screens/placements/PlacementFormWords.h"
#include "app/screens/placements/PlacementHistoryWords.h"
#include "app/store/ConsentStore.h"
#include "app/store/PersonStore.h"
#include "app/store/PlacementStore.h"

namespace alongside {

PlacementSetting::PlacementSetting(
    Database &database, QDate today, const PersonId &person, std::optional<PlacementHistory> before)
    : m_person{person}, m_before{std::move(before)}
{
    const auto found = PersonStore{database}.find(person);
    if (found && *found) m_calledName = (*found)->calledName();
    const auto all = PlacementStore{database}.ofPerson(person);
    if (!all) return; // then nothing is said about the others
    const PlacementHistoryWords words{database, today};
    for (const PlacementHistory &history : *all) {
        const bool isThisOne = m_before && history.placement().id == m_before->placement().id;
        if (isThisOne || history.standingOn(today) == PlacementHistory::Standing::Ended) continue; // not another one
        m_others.append(history);
        m_otherPlaces.append(words.placeOf(history));
    }
}

QStringList PlacementSetting::notices(Database &database, QDate today, const PlacementWish &wish,
    const PlaceChoice *where, const QStringList &moving) const
{
    QStringList notices;
    if (where && where->dates.to.isValid())
        notices.append(PlacementFormWords::closing(where->name, where->dates.to, today));
    notices += clashes(wish, today, moving);
    const bool comesBack = m_before && wish.purpose == PlacementWish::Purpose::Suspend && wish.back.isValid();
    if (!comesBack) return notices;
    const QString back = PlacementHistoryWords{database, today}.firstDayBack(*m_before, wish.back);
    return back.isEmpty() ? notices : notices + QStringList{back};
}

QStringList PlacementSetting::stops(Database &database, const PlacementWish &wish) const
{
    const auto refused = ConsentStore{database}.refused(m_person, actsOf(wish));
    QStringList sentences;
    for (const ConsentAct act : refused ? *refused : QList<ConsentAct>{}) // what cannot be read the writer asks again
        sentences.append(DecisionWords::stopped(act, m_calledName));
    return sentences;
}

QList<ConsentAct> PlacementSetting::actsOf(const PlacementWish &wish) const
{
    if (wish.purpose == PlacementWish::Purpose::Start) return actsOfBeginning(wish.kind, wish.terms());
    if (wish.purpose == PlacementWish::Purpose::Change && m_before)
        return actsOfChange(m_before->termsOn(wish.from), wish.terms());
    return {}; // pausing and ending need nobody's yes
}

QStringList PlacementSetting::clashes(const PlacementWish &wish, QDate today, const QStringList &moving) const
{
    QStringList sentences;
    const QDate from = wish.from.isValid() ? wish.from : today;
    for (int index = 0; index < m_others.size(); ++index) {
        if (moving.contains(m_others.at(index).placement().id.text)) continue; // it ends
        for (const PlacementClash &clash : clashesOf(wish.pattern, from, {m_others.at(index)}))
            sentences.append(PlacementFormWords::clash(clash, m_calledName, m_otherPlaces.at(index)));
    }
    return sentences;
}

} // namespace alongside
