// SPDX-License-Identifier: Apache-2.0
#include "app/store/ChangeStore.h"

#include "app/domain/ConsentStop.h"
#include "app/store/CoachStore.h"
#include "app/store/ColumnValues.h"
#include "app/store/ConsentStore.h"
#include "app/store/FieldHistory.h"
#include "app/store/PersonStore.h"
#include "app/store/PlacementStore.h"
#include "app/store/SiteStore.h"

#include <algorithm>

namespace alongside {

namespace {

const QString selectChange = QStringLiteral(R"sql(
    SELECT "id", "what", "site", "workStream", "fromCoach", "toCoach", "from", "reason", "by", "at" FROM "Change")sql");

const QString selectChangeNotice = QStringLiteral(R"sql(
    SELECT "change", "person", "toldOn", "how", "said", "supportedBy", "toldBy", "at" FROM "ChangeNotice")sql");

Change changeOfRow(const Row &row)
{
    return {.id = {row.text(0)},
        .what = changeFromText(row.text(1)),
        .site = {row.text(2)},
        .workStream = {row.text(3)},
        .fromCoach = {row.text(4)},
        .toCoach = {row.text(5)},
        .from = dateIn(row, 6),
        .reason = row.text(7),
        .by = {row.text(8)},
        .at = instantIn(row, 9).value_or(Instant{})};
}

ChangeNotice noticeOfRow(const Row &row)
{
    return {.change = {row.text(0)},
        .person = {row.text(1)},
        .toldOn = dateIn(row, 2),
        .how = row.text(3),
        .said = row.text(4),
        .supportedBy = row.text(5),
        .toldBy = {row.text(6)},
        .at = instantIn(row, 7)};
}

} // namespace

Result<ClosingSources> ChangeStore::closingSources(QDate lastDay)
{
    SiteStore places{m_database};
    const auto sites = places.everySite();
    if (!sites) return sites.error();
    const auto streams = places.everyWorkStream();
    if (!streams) return streams.error();
    const auto people = PersonStore{m_database}.everyone();
    if (!people) return people.error();
    const auto placements = placementsAfter(lastDay, *people);
    if (!placements) return placements.error();
    QList<PersonId> ids;
    for (const Person &person : *people)
        ids.append(person.id);
    const auto saidNo = ConsentStore{m_database}.refusedBy(ids, purposeOf(ConsentAct::BeginPlacement));
    if (!saidNo) return saidNo.error();
    QSet<PersonId> left;
    for (const PlacementHistory &history : *placements)
        if (!ids.contains(history.placement().person)) left.insert(history.placement().person);
    return ClosingSources{*sites, *streams, *placements, QSet<PersonId>{saidNo->begin(), saidNo->end()}, left};
}

// In the order of the people; of somebody who has left, a place that was never ended comes last.
Result<QList<PlacementHistory>> ChangeStore::placementsAfter(QDate lastDay, const QList<Person> &people)
{
    const auto ids = m_database.collect(
        QStringLiteral(R"sql(SELECT "id" FROM "Placement" WHERE "to" IS NULL OR "to" > ? ORDER BY "id")sql"),
        [](const Row &row) { return PlacementId{row.text(0)}; }, lastDay.toString(Qt::ISODate));
    if (!ids) return ids.error();
    QHash<PersonId, qsizetype> order;
    for (const Person &person : people)
        order.insert(person.id, order.size());
    QList<PlacementHistory> histories;
    for (const PlacementId &id : *ids) {
        const auto found = PlacementStore{m_database}.find(id);
        if (!found) return found.error();
        if (*found) histories.append(**found);
    }
    std::stable_sort(
        histories.begin(), histories.end(), [&order](const PlacementHistory &left, const PlacementHistory &right) {
            return order.value(left.placement().person, order.size())
                < order.value(right.placement().person, order.size());
        });
    return histories;
}

Result<HandOverSources> ChangeStore::handOverSources(const CoachId &from, QDate firstDay)
{
    const auto people = PersonStore{m_database}.everyone();
    if (!people) return people.error();
    const auto placements = placementsAfter(firstDay.addDays(-1), *people);
    if (!placements) return placements.error();
    const auto actions = m_database.collect(
        QStringLiteral(
            R"sql(SELECT "person", "id" FROM "Action" WHERE "coach" = ? AND "doneAt" IS NULL ORDER BY "id")sql"),
        [](const Row &row) {
            return HandOverSources::Owned{{row.text(0)}, row.text(1)};
        },
        from.text);
    if (!actions) return actions.error();
    QSet<PersonId> here;
    for (const Person &person : *people)
        here.insert(person.id);
    const auto coaches = CoachStore{m_database}.everyone();
    if (!coaches) return coaches.error();
    HandOverSources sources{{}, *placements, *actions};
    for (const Coach &coach : *coaches)
        if (coach.to.isValid() && coach.to < firstDay) sources.left.insert(coach.id);
    sources.placements.removeIf(
        [&here](const PlacementHistory &history) { return !here.contains(history.placement().person); });
    for (const Person &person : *people)
        if (person.keyCoach == from) sources.keyPeople.append(person.id);
    return sources;
}

Result<QList<Change>> ChangeStore::all()
{
    return m_database.collect(
        selectChange + QStringLiteral(R"sql( ORDER BY "from" DESC, "at" DESC, "id")sql"), changeOfRow);
}

Result<std::optional<Change>> ChangeStore::find(const ChangeId &id)
{
    return m_database.first(selectChange + QStringLiteral(R"sql( WHERE "id" = ?)sql"), changeOfRow, id.text);
}

Result<std::optional<ChangeNotice>> ChangeStore::notice(const ChangeId &change, const PersonId &person)
{
    return m_database.first(selectChangeNotice + QStringLiteral(R"sql( WHERE "change" = ? AND "person" = ?)sql"),
        noticeOfRow, change.text, person.text);
}

// For each placement that the change ended another has begun: by it, or by a coach's hand since. That one may be
// suspended or over by now, and what another change began is none of it. Changes from before placements named theirs
// are known by why a placement ended.
Result<QSet<PersonId>> ChangeStore::peopleWhoWerePlaced(const Change &change)
{
    const auto toPerson = [](const Row &row) { return PersonId{row.text(0)}; };
    auto ended =
        m_database.collect(QStringLiteral(R"sql(SELECT "person" FROM "Placement" WHERE "endedByChange" = ?)sql"),
            toPerson, change.id.text);
    if (ended && ended->isEmpty())
        ended = m_database.collect(QStringLiteral(R"sql(
            SELECT "person" FROM "Placement"
            WHERE "endedByChange" IS NULL AND "to" >= ? AND ifnull("reason", '') = ?)sql"),
            toPerson, change.from.addDays(-1).toString(Qt::ISODate), change.reason);
    if (!ended) return ended.error();
    const auto begun = m_database.collect(
        QStringLiteral(R"sql(
        SELECT p."person", c."at" FROM "Placement" p JOIN "PlacementChange" c
        ON c."placement" = p."id" AND c."from" = p."from" AND c."what" = 'terms'
        WHERE p."from" >= ? AND ifnull(p."begunByChange", ?) = ?)sql"),
        [](const Row &row) {
            return std::pair{PersonId{row.text(0)}, instantIn(row, 1)};
        },
        change.from.toString(Qt::ISODate), change.id.text, change.id.text);
    if (!begun) return begun.error();
    QHash<PersonId, int> places;
    for (const auto &[person, at] : *begun)
        if (at && *at >= change.at) ++places[person];
    QSet<PersonId> placed;
    for (auto each = places.cbegin(); each != places.cend(); ++each)
        if (each.value() >= ended->count(each.key())) placed.insert(each.key());
    return placed;
}

// Whoever left by it and came back has left by it all the same: it is not theirs to finish again.
Result<PlaceAfter> ChangeStore::afterLeaving(const Change &change, const Person &person)
{
    if (person.status == Person::Status::Left) return PlaceAfter::Known;
    const auto said = FieldHistory{m_database}.of(person.id);
    if (!said) return said.error();
    const bool hasLeft = std::any_of(said->begin(), said->end(), [&change](const FieldChange &each) {
        return each.field == QLatin1String{"status"} && each.now.toString() == toText(Person::Status::Left)
            && each.at >= change.at;
    });
    if (hasLeft) return PlaceAfter::Known;
    const auto going = m_database.first(
        QStringLiteral(R"sql(SELECT 1 FROM "Placement" WHERE "person" = ? AND ("to" IS NULL OR "to" >= ?))sql"),
        [](const Row &) { return true; }, person.id.text, change.from.toString(Qt::ISODate));
    if (!going) return going.error();
    return going->has_value() ? PlaceAfter::Again : PlaceAfter::None;
}

Result<LeavingSources> ChangeStore::leavingSources(const PersonId &person, QDate today)
{
    const auto found = PersonStore{m_database}.find(person);
    if (!found) return found.error();
    if (!*found) return LeavingSources{};
    const auto placements = PlacementStore{m_database}.ofPerson(person);
    if (!placements) return placements.error();
    const auto actions = m_database.collect(
        QStringLiteral(R"sql(SELECT "id" FROM "Action" WHERE "person" = ? AND "doneAt" IS NULL ORDER BY "id")sql"),
        [](const Row &row) { return row.text(0); }, person.text);
    if (!actions) return actions.error();
    const auto leaving = isLeaving(person, today);
    if (!leaving) return leaving.error();
    return LeavingSources{(*found)->status != Person::Status::Left, *leaving, *placements, *actions};
}

// Whoever was told and whose last day is over may have come back since, and can leave again.
Result<bool> ChangeStore::isLeaving(const PersonId &person, QDate today)
{
    const auto found = m_database.first(
        QStringLiteral(R"sql(
        SELECT 1 FROM "Change" c JOIN "ChangeNotice" n ON n."change" = c."id"
        WHERE c."what" = ? AND n."person" = ? AND (c."from" > ? OR n."toldOn" IS NULL))sql"),
        [](const Row &) { return true; }, toText(Change::What::Leave), person.text, today.toString(Qt::ISODate));
    if (!found) return found.error();
    return found->has_value();
}

Result<QList<ChangeNotice>> ChangeStore::notices() { return m_database.collect(selectChangeNotice, noticeOfRow); }

// By name; last, those of a change who have left since.
Result<QList<Person>> ChangeStore::peopleOf(const QList<ChangeNotice> &notices)
{
    PersonStore store{m_database};
    auto people = store.everyone();
    if (!people) return people;
    QSet<PersonId> known;
    for (const Person &person : *people)
        known.insert(person.id);
    for (const ChangeNotice &notice : notices) {
        if (known.contains(notice.person)) continue;
        known.insert(notice.person);
        const auto left = store.find(notice.person);
        if (!left) return left.error();
        if (*left) people->append(**left);
    }
    return people;
}

Result<QList<QList<ChangeEntry>>> ChangeStore::entries(const QList<Change> &changes, QDate today)
{
    const auto all = notices();
    if (!all) return all.error();
    const auto people = peopleOf(*all);
    if (!people) return people.error();
    QHash<ChangeId, QHash<PersonId, ChangeNotice>> told;
    for (const ChangeNotice &notice : *all)
        told[notice.change].insert(notice.person, notice);
    QList<QList<ChangeEntry>> entries;
    for (const Change &change : changes) {
        const bool isPlacing = change.what != Change::What::HandOver && change.what != Change::What::Leave;
        const auto placed = isPlacing ? peopleWhoWerePlaced(change) : Result<QSet<PersonId>>{QSet<PersonId>{}};
        if (!placed) return placed.error();
        const QHash<PersonId, ChangeNotice> ofChange = told.value(change.id);
        QList<ChangeEntry> some;
        for (const Person &person : *people) {
            if (!ofChange.contains(person.id)) continue;
            const bool isLeaving = change.what == Change::What::Leave;
            if (person.status == Person::Status::Left && !isLeaving) continue; // nothing is left to tell
            const bool isKnown = change.what == Change::What::HandOver || placed->contains(person.id);
            const Result<PlaceAfter> place = isLeaving ? afterLeaving(change, person)
                : isKnown                              ? PlaceAfter::Known
                                                       : PlaceAfter::None;
            if (!place) return place.error();
            const ChangeNotice notice = ofChange.value(person.id);
            some.append({person, notice, standingOf(change, notice, *place, today)});
        }
        entries.append(some);
    }
    return entries;
}

Result<QList<ChangeEntry>> ChangeStore::entries(const Change &change, QDate today)
{
    const auto some = entries(QList<Change>{change}, today);
    if (!some) return some.error();
    return some->first();
}

} // namespace alongside
