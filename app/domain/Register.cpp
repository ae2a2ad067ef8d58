// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Register.h"

#include "app/domain/FoldedText.h"

#include <algorithm>

namespace alongside {

namespace {

using Standing = RegisterRow::Standing;
using CountsAs = AttendanceCode::CountsAs;

/// Who said first that somebody is here, whoever corrected it since. The mark's own coach where no history came.
CoachId firstMarkedBy(const AttendanceMark &mark)
{
    const auto isFirst = [](const MarkChange &change) {
        return change.was.code.isEmpty() && !change.now.code.isEmpty();
    };
    const auto first = std::find_if(mark.history.rbegin(), mark.history.rend(), isFirst);
    return first == mark.history.rend() ? mark.markedBy : first->by;
}

/// Makes the rows of one register.
class RowMaker {
public:
    RowMaker(const RegisterQuestion &question, const RegisterSources &sources, const Register::LocalNow &now)
        : m_question{question}, m_sources{sources}, m_now{now}
    {
        for (const AttendanceMark &mark : sources.marks) {
            if (mark.key.session == question.session) m_marks.insert(mark.key.person, mark);
            if (mark.key.session < question.session && mark.goneHomeAt)
                m_wentHomeBefore.insert(mark.key.person, *mark.goneHomeAt);
        }
    }

    QList<RegisterRow> rows()
    {
        addExpected();
        addUnexpected();
        return m_rows;
    }

private:
    void addExpected()
    {
        for (const Expectation &expectation : m_sources.expectations)
            if (isExpected(expectation) && isAskedFor(expectation) && !m_seen.contains(expectation.person))
                add(expectation.person, &expectation);
    }

    /// Marked here, though nobody expected them here: somebody else came, or the expectation has gone since.
    void addUnexpected()
    {
        for (const AttendanceMark &mark : m_sources.marks)
            if (mark.key.session == m_question.session && mark.isMarked() && !m_seen.contains(mark.key.person)
                && isAskedFor(mark))
                add(mark.key.person, nullptr);
    }

    bool isExpected(const Expectation &expectation) const
    {
        const auto site = m_sources.sites.constFind(expectation.site);
        const bool isClosed = site != m_sources.sites.cend() && !site->isOpen(m_question.day);
        const Person person = m_sources.people.value(expectation.person);
        return expectation.covers(m_question.day, m_question.session) && !isClosed
            && person.status == Person::Status::Active;
    }

    bool isAskedFor(const Expectation &expectation) const
    {
        return (m_question.workplace().isEmpty() || m_question.workplace() == expectation.workplace())
            && (m_question.group.isEmpty() || m_question.group == expectation.coach)
            && (m_question.workStream.isEmpty() || m_question.workStream == expectation.workStream);
    }

    bool isAskedFor(const AttendanceMark &mark) const
    {
        return (m_question.workplace().isEmpty() || m_question.workplace() == mark.workplace)
            && (m_question.group.isEmpty() || m_question.group == firstMarkedBy(mark))
            && m_question.workStream.isEmpty();
    }

    void add(const PersonId &person, const Expectation *expectation)
    {
        m_seen.insert(person);
        RegisterRow row;
        row.person = m_sources.people.value(person, Person{.id = person});
        row.mark = markOf(person, expectation);
        row.expected = expectation ? RegisterRow::Expected::Yes : RegisterRow::Expected::No;
        row.usualWorkplace = expectation ? expectation->workplace() : m_question.workplace();
        if (expectation) row.usualPlacement = expectation->placement;
        if (row.mark.isMarked()) row.code = m_sources.codes.find(row.mark.code, m_question.day);
        row.standing = standingOf(row);
        row.wentHomeAt = wentHomeAt(row.mark);
        row.needsRing = needsRing(row, expectation);
        row.place = placeOf(row, expectation);
        row.markedByName = m_sources.coaches.value(row.mark.markedBy).name;
        m_rows.append(row);
    }

    AttendanceMark markOf(const PersonId &person, const Expectation *expectation) const
    {
        AttendanceMark mark = m_marks.value(person);
        mark.key = {person, m_question.day, m_question.session};
        if (mark.isMarked() || !expectation) return mark;
        mark.workplace = expectation->workplace();
        mark.placement = expectation->placement;
        return mark;
    }

    Standing standingOf(const RegisterRow &row) const
    {
        if (!row.mark.isMarked()) return Standing::ToMark;
        const bool isElsewhere =
            !row.usualWorkplace.isEmpty() && !row.mark.workplace.isEmpty() && row.mark.workplace != row.usualWorkplace;
        switch (row.code.countsAs) {
        case CountsAs::Present:
            return isElsewhere ? Standing::Elsewhere : Standing::Here;
        case CountsAs::AuthorisedAbsence:
        case CountsAs::UnauthorisedAbsence:
            return Standing::Away;
        case CountsAs::NotExpected:
            return Standing::NotExpected;
        case CountsAs::Nothing:
            break;
        }
        return Standing::Unknown;
    }

    /// Whoever went home at noon is not looked for in the afternoon, unless it is marked that they came back.
    std::optional<Instant> wentHomeAt(const AttendanceMark &mark) const
    {
        const auto before = m_wentHomeBefore.constFind(mark.key.person);
        return mark.isMarked() || before == m_wentHomeBefore.cend() ? mark.goneHomeAt : *before;
    }

    bool needsRing(const RegisterRow &row, const Expectation *expectation) const
    {
        const Site site = expectation ? m_sources.sites.value(expectation->site) : Site{};
        const int patienceInSeconds = 30 * 60;
        const QTime late = site.startOf(m_question.session).addSecs(patienceInSeconds);
        const bool isUnexplained =
            (row.standing == Standing::ToMark && !row.wentHomeAt) || row.code.countsAs == CountsAs::UnauthorisedAbsence;
        return m_now.today == m_question.day && m_now.time >= late && isUnexplained;
    }

    QString placeOf(const RegisterRow &row, const Expectation *expectation) const
    {
        const bool isMarkedWhereExpected = expectation && row.mark.workplace == expectation->workplace();
        if (isMarkedWhereExpected && !expectation->workStream.isEmpty())
            return m_sources.workStreams.value(expectation->workStream).name;
        const QString employer = m_sources.employers.value(EmployerId{row.mark.workplace}).name;
        return employer.isEmpty() ? m_sources.sites.value(SiteId{row.mark.workplace}).name : employer;
    }

    const RegisterQuestion &m_question;
    const RegisterSources &m_sources;
    const Register::LocalNow m_now;
    QHash<PersonId, AttendanceMark> m_marks; // of the session
    QHash<PersonId, Instant> m_wentHomeBefore; // in an earlier session
    QSet<PersonId> m_seen;
    QList<RegisterRow> m_rows;
};

RegisterCounts countsOf(const QList<RegisterRow> &rows)
{
    RegisterCounts counts;
    for (const RegisterRow &row : rows) {
        const bool isHere = row.standing == Standing::Here;
        counts.expected += row.expected == RegisterRow::Expected::Yes && row.standing != Standing::NotExpected;
        counts.here += isHere;
        counts.away += row.standing == Standing::Away;
        counts.toMark += row.standing == Standing::ToMark;
        counts.elsewhere += row.standing == Standing::Elsewhere;
        counts.goneHome += (isHere || row.standing == Standing::ToMark) && row.wentHomeAt;
    }
    return counts;
}

int urgencyOf(const RegisterRow &row)
{
    if (row.needsRing) return 0;
    return row.standing == Standing::ToMark ? 1 : 2;
}

} // namespace

Register Register::of(const RegisterQuestion &question, const RegisterSources &sources, const LocalNow &now)
{
    Register result{.question = question, .rows = RowMaker{question, sources, now}.rows(), .counts = {}};
    result.counts = countsOf(result.rows);
    result.counts.capacity = sources.sites.value(question.site).capacity;
    result.sort(Order::ToMarkFirst);
    return result;
}

void Register::sort(Order order)
{
    using SortKey = std::tuple<int, QString, QString>;
    QHash<PersonId, SortKey> keys;
    for (const RegisterRow &row : std::as_const(rows))
        keys.insert(row.person.id,
            {order == Order::ToMarkFirst ? urgencyOf(row) : 0, foldedText(row.person.likedName()), row.person.id.text});
    std::sort(rows.begin(), rows.end(), [&keys](const RegisterRow &left, const RegisterRow &right) {
        return keys.value(left.person.id) < keys.value(right.person.id);
    });
}

QList<RegisterRow> Register::toMark() const
{
    QList<RegisterRow> rest;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(rest),
        [](const RegisterRow &row) { return row.standing == Standing::ToMark; });
    return rest;
}

} // namespace alongside
