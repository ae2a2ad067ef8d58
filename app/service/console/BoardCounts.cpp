// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/BoardCounts.h"

#include "app/domain/VisitPlan.h"
#include "app/records/EarningsKinds.h"
#include "app/records/InterviewValues.h"
#include "app/records/RecordKinds.h"
#include "app/records/RuleFields.h"
#include "app/records/VisitFields.h"
#include "app/service/KnownRecords.h"
#include "app/service/console/ConsoleWords.h"

#include <algorithm>

namespace alongside {

namespace {

QString boardText(const Record &record, const char *field)
{
    return record.fields.value(QLatin1String{field}).toString();
}

QDate boardDay(const Record &record, const char *field)
{
    return QDate::fromString(boardText(record, field), Qt::ISODate);
}

Earnings hoursFrom(const Record &record)
{
    const QJsonValue minutes = record.fields.value(QStringLiteral("minutes"));
    return {.person = {boardText(record, "person")},
        .job = boardText(record, "job"),
        .week = boardDay(record, "week"),
        .minutes = minutes.isDouble() ? std::optional{minutes.toInt()} : std::nullopt};
}

/// As far as a plan is told from it.
Visit planFrom(const Record &record)
{
    return {.id = {record.id},
        .person = {boardText(record, "person")},
        .others = peopleFrom(record.fields.value(QStringLiteral("others")).toArray()),
        .coach = {boardText(record, "coach")},
        .day = boardDay(record, "date"),
        .start = instantFromText(boardText(record, "start")),
        .plannedFor = boardDay(record, "plannedFor"),
        .nextVisit = boardDay(record, "nextVisit")};
}

QString behindTheColon(const QString &answer) { return answer.section(u':', 1); }

bool hasForm(const QString &answer, const QString &form) { return answer.startsWith(form.arg(QString{})); }

} // namespace

/// What the records say, by person.
struct BoardCounts::Reading {
    OpenService &service;
    const Account &account;
    BoardRows &rows;

    Result<QList<Record>> all(const QString &type) { return service.sync().all(account.id, type); }

    Result<void> places()
    {
        const auto placements = all(kind::placement);
        const auto expectations = all(kind::expectation);
        const auto pauses = all(kind::pause);
        if (!placements) return placements.error();
        if (!expectations) return expectations.error();
        if (!pauses) return pauses.error();
        for (const Record &record : *placements)
            rows.places[{boardText(record, "person")}].placements.append(placementFrom(record));
        for (const Record &record : *expectations)
            rows.places[{boardText(record, "person")}].expectations.append(expectationFrom(record));
        for (const Record &record : *pauses)
            rows.places[{boardText(record, "person")}].pauses.append(pauseFrom(record));
        return {};
    }

    Result<void> book()
    {
        const auto rules = all(kind::rule);
        if (!rules) return rules.error();
        QList<DatedRule> dated;
        for (const Record &rule : *rules)
            dated.append(ruleFrom(rule.fields));
        rows.book = RuleBook{dated};
        return {};
    }

    Result<void> due(QDate today)
    {
        const auto records = all(kind::visit);
        const auto reviews = all(kind::reassessment);
        if (!records) return records.error();
        if (!reviews) return reviews.error();
        QList<Visit> visits;
        for (const Record &record : *records)
            visits.append(planFrom(record));
        for (const VisitPlan &plan : openPlans(visits))
            rows.outcomes[plan.person].visitDue = plan.date;
        QHash<PersonId, QList<Reassessment>> byPerson;
        for (const Record &record : *reviews)
            byPerson[{boardText(record, "person")}].append(reassessmentFrom(record));
        for (auto each = byPerson.cbegin(); each != byPerson.cend(); ++each)
            rows.outcomes[each.key()].reviewDue = reviewDueIn(each.value(), today);
        return {};
    }

    Result<void> hours()
    {
        const auto earnings = all(kind::earnings);
        if (!earnings) return earnings.error();
        for (const Record &record : *earnings)
            rows.outcomes[{boardText(record, "person")}].earnings.append(hoursFrom(record));
        for (auto known = rows.outcomes.begin(); known != rows.outcomes.end(); ++known)
            known->jobs = jobPeriodsOf(rows.places.value(known.key()).placements, known->earnings);
        return {};
    }
};

Result<BoardCounts> BoardCounts::of(OpenService &service, const Account &account, Hours hours, QDate today)
{
    BoardCounts counts;
    KnownRecords known{service, account};
    auto people = known.people();
    const auto sites = known.sites();
    const auto streams = known.workStreams();
    if (!people) return people.error();
    if (!sites) return sites.error();
    if (!streams) return streams.error();
    people->removeIf([](const Person &person) { return person.status == Person::Status::Left; });
    std::sort(people->begin(), people->end(),
        [](const Person &one, const Person &other) { return one.likedName() < other.likedName(); });
    for (const Person &person : std::as_const(*people)) {
        counts.m_rows.people.append(person.id);
        counts.m_people.insert(person.id, person.likedName());
    }
    counts.m_rows.sites = *sites;
    counts.m_rows.workStreams = *streams;
    for (const Site &site : *sites)
        counts.m_names.insert(site.id.text, site.name);
    for (const WorkStream &stream : *streams)
        counts.m_names.insert(stream.id.text, stream.name);

    Reading reading{service, account, counts.m_rows};
    if (auto read = reading.places(); !read) return read.error();
    if (auto read = reading.book(); !read) return read.error();
    if (auto read = reading.due(today); !read) return read.error();
    counts.m_questions = {BoardQuestion::Placement, BoardQuestion::Place, BoardQuestion::Visit, BoardQuestion::Review};
    if (hours == Hours::Shown) {
        if (auto read = reading.hours(); !read) return read.error();
        counts.m_questions << BoardQuestion::Hours << BoardQuestion::Sustained;
    }
    const Quarter quarter = Quarter::of(today);
    counts.m_before = quarter.before().to;
    counts.m_board = Board{counts.m_rows, quarter, today};
    counts.m_loads = busiestSessions(
        counts.m_rows.sites, counts.m_rows.people, counts.m_rows.places, today.addDays(1 - today.dayOfWeek()));
    return counts;
}

QString BoardCounts::words(BoardQuestion question, const QString &answer) const
{
    const bool isHours = question == BoardQuestion::Hours || question == BoardQuestion::Sustained;
    const QHash<QString, QString> words{{boardanswer::anotherKind, QStringLiteral("Another kind")},
        {boardanswer::paused, QStringLiteral("Suspended")}, {boardanswer::planned, QStringLiteral("Not begun yet")},
        {boardanswer::ended, QStringLiteral("Ended, and none since")},
        {boardanswer::employer, QStringLiteral("At an employer")},
        {boardanswer::notSustained, QStringLiteral("Not sustained")},
        {boardanswer::perhapsSustained, QStringLiteral("Depends on weeks that are not known")},
        {boardanswer::sustained, QStringLiteral("Sustained")}, {boardanswer::overdue, QStringLiteral("Overdue")},
        {boardanswer::notOverdue, QStringLiteral("Not overdue")},
        {boardanswer::none,
            isHours                                ? QStringLiteral("No hours recorded, or no work")
                : question == BoardQuestion::Place ? QStringLiteral("Expected nowhere")
                                                   : QStringLiteral("No placement")}};
    if (const auto found = words.constFind(answer); found != words.cend()) return *found;
    const QString rest = behindTheColon(answer);
    if (hasForm(answer, boardanswer::kindOf)) return consolewords::sentence(consolewords::code(rest));
    if (hasForm(answer, boardanswer::bandOf))
        return consolewords::sentence(QStringLiteral("%1 hours a week").arg(rest));
    const QString name = m_names.value(rest, QStringLiteral("A place that is not here"));
    return hasForm(answer, boardanswer::siteOf) ? QStringLiteral("%1, no work stream").arg(name) : name;
}

QString BoardCounts::words(BoardQuestion question)
{
    switch (question) {
    case BoardQuestion::Placement:
        return QStringLiteral("Placements");
    case BoardQuestion::Place:
        return QStringLiteral("Work streams");
    case BoardQuestion::Hours:
        return QStringLiteral("Weekly hours");
    case BoardQuestion::Sustained:
        return QStringLiteral("Sustained work");
    case BoardQuestion::Visit:
        return QStringLiteral("Visits");
    case BoardQuestion::Review:
        return QStringLiteral("Reviews");
    case BoardQuestion::Attendance: // not asked here: the panel's update has both
        return QStringLiteral("Attendance");
    case BoardQuestion::Support:
        return QStringLiteral("Support for each hour worked");
    }
    Q_UNREACHABLE();
}

} // namespace alongside
