// SPDX-License-Identifier: Apache-2.0
#include "app/service/ReportFacts.h"

#include "app/domain/PlacementKind.h"
#include "app/domain/referral/ReferralRoute.h"
#include "app/records/EarningsKinds.h"
#include "app/records/EqualitiesKinds.h"
#include "app/records/InterviewValues.h"
#include "app/records/RecordKinds.h"
#include "app/records/ReferralFields.h"
#include "app/records/ReferralKinds.h"
#include "app/records/RuleFields.h"
#include "app/records/VisitFields.h"
#include "app/service/CampaignReport.h"
#include "app/service/ReportColumns.h"

#include <algorithm>

namespace alongside {

using namespace panelcolumn;

namespace {

const QString wayOfReferral = QStringLiteral("Way of the last referral of the quarter");

QString wordIn(const Record &record, const char *field) { return record.fields.value(QLatin1String{field}).toString(); }

QDate dayIn(const Record &record, const char *field) { return QDate::fromString(wordIn(record, field), Qt::ISODate); }

Earnings earningsFrom(const Record &record)
{
    const QJsonValue minutes = record.fields.value(QStringLiteral("minutes"));
    return {.person = {wordIn(record, "person")},
        .job = wordIn(record, "job"),
        .week = dayIn(record, "week"),
        .minutes = minutes.isDouble() ? std::optional{minutes.toInt()} : std::nullopt};
}

/// Shared by everybody who was there, as domain's supportFor has it; travel is none.
int supportMinutesIn(const Record &visit)
{
    int minutes = 0;
    for (const char *field : {"minutesOnJob", "minutesOffJob", "minutesEmployer"})
        minutes += visit.fields.value(QLatin1String{field}).toInt();
    return minutes / int(1 + visit.fields.value(QStringLiteral("others")).toArray().size());
}

/// How far it was on that day, by the days of its steps.
std::optional<Referral::State> stateIn(const Record *referral, QDate asOf)
{
    if (!referral) return std::nullopt;
    const auto isAfter = [&](const char *field) {
        const QDate day = dayIn(*referral, field);
        return day.isValid() && day > asOf;
    };
    if (isAfter("sentOn")) return Referral::State::Made;
    const auto state = referralStateFromText(wordIn(*referral, "state"));
    const bool wasSent = dayIn(*referral, "sentOn").isValid();
    if (isAfter("answeredOn")) return wasSent ? Referral::State::Sent : state;
    if (!isAfter("endedOn")) return state;
    if (dayIn(*referral, "answeredOn").isValid()) return Referral::State::Accepted; // nothing follows a no
    return wasSent ? Referral::State::Sent : Referral::State::Made;
}

/// Of the referral that was made last in the quarter.
const Record *lastReferral(const QList<Record> &referrals, const PanelFacts &facts)
{
    const Record *last = nullptr;
    for (const Record &referral : referrals) {
        const auto at = instantFromText(wordIn(referral, "at"));
        if (!at || !facts.quarter.contains(Clock::localDateOf(*at)) || Clock::localDateOf(*at) > facts.asOf) continue;
        if (!last || wordIn(*last, "at") < wordIn(referral, "at")) last = &referral;
    }
    return last;
}

/// The day of the last plan that no visit has met; invalid: none is open. As domain's openPlans has it, of one person.
QDate openVisitIn(const QList<Record> &visits, QDate asOf)
{
    QDate planned, made;
    for (const Record &visit : visits) {
        planned = std::max(planned, dayIn(visit, "plannedFor"));
        const QDate day = dayIn(visit, "date");
        if (day > asOf) continue; // made since: until then it was only planned
        planned = std::max(planned, dayIn(visit, "nextVisit"));
        made = std::max(made, day);
    }
    return made.isValid() && planned <= made ? QDate{} : planned;
}

} // namespace

Result<PanelFacts> ReportFacts::of(const Quarter &quarter, QDate asOf)
{
    PanelFacts facts{.service = m_account.name, .quarter = quarter, .asOf = asOf};
    if (auto read = readBook(); !read) return read.error();
    if (auto read = readPlaces(facts); !read) return read.error();
    if (auto read = readReviews(asOf); !read) return read.error();
    for (const auto &[type, into] : {std::pair{kind::attendance, &m_marks}, std::pair{kind::visit, &m_visits},
             std::pair{kind::earnings, &m_earnings}, std::pair{kind::referral, &m_referrals},
             std::pair{kind::equalities, &m_equalities}}) {
        auto read = byPerson(type);
        if (!read) return read.error();
        *into = *std::move(read);
    }
    if (auto read = readPeople(asOf); !read) return read.error();
    const Days days{QStringLiteral("%1 to %2").arg(quarter.from.toString(Qt::ISODate), asOf.toString(Qt::ISODate)),
        QStringLiteral("on %1").arg(asOf.toString(Qt::ISODate))};
    facts.questions =
        questionsOfPlaces(days) + questionsOfWays(days) + questionsOfOutcomes(days, asOf) + questionsOfEqualities(days);
    for (const PersonId &person : std::as_const(m_people))
        facts.people.append(counted(person, facts));
    return facts;
}

Result<CampaignFacts> ReportFacts::ofCampaign(const Campaign &campaign, QDate asOf)
{
    PanelFacts facts{.asOf = asOf};
    if (auto read = readPlaces(facts); !read) return read.error();
    if (auto read = readPeople(asOf); !read) return read.error();
    const auto entries = CampaignReport{m_service, m_account}.entries(campaign, CampaignGroup::Site, asOf);
    if (!entries) return entries.error();
    QHash<PersonId, CampaignLine> lines;
    for (const CampaignEntryLine &entry : *entries)
        lines.insert(entry.line.invitation.person, entry.line);
    CampaignFacts counted{.campaign = campaign, .asOf = asOf, .places = m_places};
    for (const PersonId &person : std::as_const(m_people)) {
        const PlaceOnDay place = placeOn(m_where.value(person), asOf);
        counted.people.append({lines.contains(person) ? std::optional{lines.value(person)} : std::nullopt,
            siteOf(place), m_places.column(placeOf(place), siteOf(place))});
    }
    return counted;
}

/// Everybody who is here, and where.
Result<void> ReportFacts::readPeople(QDate asOf)
{
    const auto people = KnownRecords{m_service, m_account}.people();
    if (!people) return people.error();
    if (auto read = readWhere(); !read) return read;
    for (const Person &person : *people) {
        if (person.status == Person::Status::Left) continue; // is not counted
        m_people.append(person.id);
        const PlaceOnDay place = placeOn(m_where.value(person.id), asOf);
        m_places.add(placeOf(place), siteOf(place)); // of a work stream that is not written down too
    }
    return {};
}

Result<ReportFacts::ByPerson> ReportFacts::byPerson(const QString &type)
{
    const auto records = m_service.sync().all(m_account.id, type);
    if (!records) return records.error();
    ByPerson sorted;
    for (const Record &record : *records)
        sorted[{wordIn(record, "person")}].append(record);
    return sorted;
}

Result<void> ReportFacts::readWhere()
{
    const auto placements = m_service.sync().all(m_account.id, kind::placement);
    if (!placements) return placements.error();
    const auto expectations = m_service.sync().all(m_account.id, kind::expectation);
    if (!expectations) return expectations.error();
    const auto pauses = m_service.sync().all(m_account.id, kind::pause);
    if (!pauses) return pauses.error();
    for (const Record &record : *placements)
        m_where[{wordIn(record, "person")}].placements.append(placementFrom(record));
    for (const Record &record : *expectations)
        m_where[{wordIn(record, "person")}].expectations.append(expectationFrom(record));
    for (const Record &record : *pauses)
        m_where[{wordIn(record, "person")}].pauses.append(pauseFrom(record));
    return {};
}

Result<void> ReportFacts::readBook()
{
    const auto rules = m_service.sync().all(m_account.id, kind::rule);
    if (!rules) return rules.error();
    QList<DatedRule> dated;
    for (const Record &rule : *rules) {
        dated.append(ruleFrom(rule.fields));
        if (wordIn(rule, "set") != attendanceCodeSet) continue;
        const QJsonValue value = rule.fields.value(QStringLiteral("value"));
        m_codes.insert(wordIn(rule, "name"), countsAsFromText(value[QStringLiteral("countsAs")].toString()));
    }
    m_book = RuleBook{dated};
    return {};
}

Result<void> ReportFacts::readPlaces(PanelFacts &facts)
{
    KnownRecords records{m_service, m_account};
    const auto sites = records.sites();
    const auto streams = records.workStreams();
    if (!sites) return sites.error();
    if (!streams) return streams.error();
    QSet<SiteId> closed; // nobody is there, which hides nothing of the others
    for (const Site &site : *sites) {
        m_names.insert(site.id.text, site.name);
        const bool hasClosed = site.to.isValid() && site.to <= facts.asOf;
        facts.sites.append({site.name, site.capacity, hasClosed ? site.to : QDate{}});
        if (hasClosed) closed.insert(site.id);
    }
    for (const WorkStream &stream : *streams) {
        m_names.insert(stream.id.text, stream.name);
        const bool hasEnded = (stream.to.isValid() && stream.to <= facts.asOf) || closed.contains(stream.site);
        if (!hasEnded) m_places.add(stream.name, m_names.value(stream.site.text, noneOfThem));
    }
    for (const Site &site : *sites)
        if (!closed.contains(site.id)) m_places.add(placeOf({.site = site.id}), site.name);
    return {};
}

/// Of the campaign that began last, as it stands on that day.
Result<void> ReportFacts::readReviews(QDate asOf)
{
    auto reviews = byPerson(kind::reassessment);
    if (!reviews) return reviews.error();
    m_reviews = *std::move(reviews);
    CampaignReport report{m_service, m_account};
    const auto campaign = report.find({});
    if (!campaign && campaign.error().kind == ErrorKind::NotFound) return {}; // nobody is in one
    if (!campaign) return campaign.error();
    const auto entries = report.entries(*campaign, CampaignGroup::Site, asOf);
    if (!entries) return entries.error();
    for (const CampaignEntryLine &entry : *entries)
        m_reviewStates.insert(entry.line.invitation.person, campaignStateLabel(entry.line.state));
    return {};
}

QList<PanelQuestion> ReportFacts::questionsOfPlaces(const Days &days) const
{
    const QStringList headings = everyPanelHeading();
    QStringList states{notInACampaign};
    for (const CampaignState state : everyCampaignState)
        states.append(campaignStateLabel(state));
    return {{headings.at(0), QStringLiteral("Placements that ended and began"), everyChange(),
                QStringLiteral("Placement (from, to), %1.").arg(days.quarter)},
        {headings.at(1), QStringLiteral("People by where they are expected"), {everybodyWord},
            QStringLiteral("Expectation (site, from, to) %1; the one that began last.").arg(days.last),
            PanelQuestion::By::Site},
        {headings.at(2), QStringLiteral("Where everybody’s reassessment has got to"), states,
            QStringLiteral("Campaign, Invitation and Reassessment %1; the campaign that began last.").arg(days.last),
            PanelQuestion::By::Site, {}, {}, true},
        {headings.at(3), QStringLiteral("Placement"), everyPlacement(),
            QStringLiteral(
                "Placement (kind, from, to) and Pause %1; the one that began last. Of what goes on its kind.")
                .arg(days.last)}};
}

QList<PanelQuestion> ReportFacts::questionsOfWays(const Days &days) const
{
    const QStringList headings = everyPanelHeading();
    return {{headings.at(4), QStringLiteral("Earnings of the quarter"), {isRecorded, isNotRecorded},
                QStringLiteral("Earnings (week), weeks that begin from %1.").arg(days.quarter)},
        {headings.at(5), wayOfReferral, columnsOf(everyRoute()),
            QStringLiteral("Referral (route, at), made from %1.").arg(days.quarter)},
        {headings.at(5), QStringLiteral("How far that referral is"), everyStanding(),
            QStringLiteral("Referral (sentOn, answeredOn, endedOn, state) %1.").arg(days.last),
            PanelQuestion::By::Everybody, {}, wayOfReferral},
        {headings.at(6), QStringLiteral("Work stream"), m_places.columns(),
            QStringLiteral("Expectation (work stream, site, employer, from, to) %1; the one that began last.")
                .arg(days.last),
            PanelQuestion::By::Everybody, m_places.sites()}};
}

QList<PanelQuestion> ReportFacts::questionsOfOutcomes(const Days &days, QDate asOf) const
{
    const QString heading = everyPanelHeading().at(7);
    QStringList bands{noHours};
    for (const HoursBand &band : hoursBandsOn(m_book, asOf))
        bands.append(bandWords(band));
    return {
        {heading, QStringLiteral("Weekly hours"), bands,
            QStringLiteral("Earnings (hours), all jobs, the last week of the quarter that is known. Definition: %1.")
                .arg(bandDefinition(m_book, asOf))},
        {heading, QStringLiteral("Sustained work"), everySustained(),
            QStringLiteral("Earnings (hours), all jobs, by the end of the quarter. Definition: %1.")
                .arg(sustainedDefinition(m_book, asOf))},
        {heading, QStringLiteral("Visits overdue"), {isNotOverdue, isOverdue},
            QStringLiteral("Visit (nextVisit, plannedFor, date) %1.").arg(days.last)},
        {heading, QStringLiteral("Reviews overdue"), {isNotOverdue, isOverdue},
            QStringLiteral("Reassessment (completedAt, nextReview) %1.").arg(days.last)}};
}

QString ReportFacts::siteOf(const PlaceOnDay &place) const { return m_names.value(place.site.text, noneOfThem); }

QString ReportFacts::placeOf(const PlaceOnDay &place) const
{
    if (!place.workStream.isEmpty()) return m_names.value(place.workStream.text, anotherOne);
    if (!place.site.isEmpty()) return QStringLiteral("%1, in none").arg(siteOf(place));
    return place.employer.isEmpty() ? QStringLiteral("Expected nowhere") : QStringLiteral("With an employer");
}

PanelPerson ReportFacts::counted(const PersonId &person, const PanelFacts &facts) const
{
    const OutcomeFacts known = outcomeFacts(person, facts);
    const PersonPlaces where = m_where.value(person);
    const PlaceOnDay place = placeOn(where, facts.asOf);
    PanelPerson line{.site = siteOf(place),
        .outcome = outcomeOf(m_book, known, facts.quarter, facts.asOf),
        .sessionsExpected = known.sessionsExpected,
        .sessionsPresent = known.sessionsPresent};
    const QList<Record> referrals = m_referrals.value(person);
    const Record *referral = lastReferral(referrals, facts);
    const bool hasEarnings = std::any_of(known.earnings.begin(), known.earnings.end(),
        [&](const Earnings &each) { return facts.quarter.contains(each.week) && each.week <= facts.asOf; });
    line.answers = {changeOf(turnsIn(where.placements, facts.quarter)), everybodyWord,
        m_reviewStates.value(person, notInACampaign), placementOf(place), hasEarnings ? isRecorded : isNotRecorded,
        referral ? columnOf(everyRoute(), wordIn(*referral, "route")) : noneOfThem,
        standingOf(stateIn(referral, facts.asOf)), m_places.column(placeOf(place), line.site),
        line.outcome.band ? bandWords(*line.outcome.band) : noHours, sustainedWords(known, line.outcome),
        line.outcome.isVisitOverdue ? isOverdue : isNotOverdue,
        line.outcome.isReviewOverdue ? isOverdue : isNotOverdue};
    line.answers += equalitiesOf(person, facts.asOf);
    return line;
}

QList<PanelQuestion> ReportFacts::questionsOfEqualities(const Days &days) const
{
    QList<PanelQuestion> questions;
    for (const EqualitiesQuestion question : everyEqualitiesQuestion)
        questions.append({everyPanelHeading().at(8), equalitiesWords(question), equalitiesColumns(question),
            QStringLiteral("Equalities (question, answer), what each said last, %1.").arg(days.last)});
    return questions;
}

QStringList ReportFacts::equalitiesOf(const PersonId &person, QDate asOf) const
{
    QStringList answers;
    for (const EqualitiesQuestion question : everyEqualitiesQuestion) {
        EqualitiesAnswer last;
        for (const Record &record : m_equalities.value(person)) {
            const EqualitiesAnswer said = equalitiesAnswerFrom(record);
            if (said.question != toText(question) || Clock::localDateOf(said.at) > asOf) continue;
            if (last.question.isEmpty() || last.at <= said.at) last = said;
        }
        answers.append(equalitiesColumn(question, last.answer));
    }
    return answers;
}

OutcomeFacts ReportFacts::outcomeFacts(const PersonId &person, const PanelFacts &facts) const
{
    OutcomeFacts known;
    for (const Record &record : m_earnings.value(person))
        if (dayIn(record, "week") <= facts.asOf) known.earnings.append(earningsFrom(record));
    known.jobs = jobPeriodsOf(m_where.value(person).placements, known.earnings);
    for (const Record &visit : m_visits.value(person))
        if (const QDate day = dayIn(visit, "date"); day.isValid() && day <= facts.asOf)
            known.support[weekOf(day)] += supportMinutesIn(visit);
    known.visitDue = openVisitIn(m_visits.value(person), facts.asOf);
    for (const Record &mark : m_marks.value(person)) {
        const QDate day = dayIn(mark, "date");
        if (!facts.quarter.contains(day) || day > facts.asOf) continue;
        const auto countsAs = m_codes.value(wordIn(mark, "code"), AttendanceCode::CountsAs::Nothing);
        const bool isPresent = countsAs == AttendanceCode::CountsAs::Present;
        const bool isAway = countsAs == AttendanceCode::CountsAs::AuthorisedAbsence
            || countsAs == AttendanceCode::CountsAs::UnauthorisedAbsence;
        known.sessionsExpected += isPresent || isAway ? 1 : 0;
        known.sessionsPresent += isPresent ? 1 : 0;
    }
    QList<Reassessment> reviews;
    for (const Record &record : m_reviews.value(person))
        reviews.append(reassessmentFrom(record));
    known.reviewDue = reviewDueIn(reviews, facts.asOf);
    return known;
}

} // namespace alongside
