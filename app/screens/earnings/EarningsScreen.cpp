// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/EarningsScreen.h"

#include "app/domain/PlacementKind.h"
#include "app/domain/Role.h"
#include "app/records/EarningsKinds.h"
#include "app/screens/ErrorText.h"
#include "app/screens/earnings/ComingMargins.h"
#include "app/screens/earnings/EarningsWords.h"
#include "app/screens/earnings/GuardWords.h"
#include "app/screens/earnings/WageWords.h"
#include "app/screens/people/PlaceNames.h"
#include "app/store/DraftStore.h"
#include "app/store/EarningsStore.h"
#include "app/store/PersonStore.h"
#include "app/store/PlacementStore.h"
#include "app/store/RuleStore.h"

#include <algorithm>

namespace alongside {

namespace {

/// The longest cycle of work that is averaged, and the assessment period that reaches furthest back.
constexpr int weeksRead = 53;

QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }

bool isOfWeek(const Earnings &earnings, QDate week, const QString &job)
{
    return earnings.week == week && earnings.job == job;
}

QString sumInWords(const WorkedWeek &sum)
{
    QStringList parts;
    if (sum.minutes) parts.append(EarningsWords::hours(*sum.minutes));
    if (sum.net) parts.append(EarningsWords::money(*sum.net));
    return parts.join(QLatin1Char('\n'));
}

} // namespace

EarningsScreen::EarningsScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_editor{parts, writer}, m_evidence{parts, writer}, m_benefits{parts, writer}
{
    connect(&m_editor, &EarningsEditor::changed, this, &EarningsScreen::refresh);
    connect(&m_editor, &EarningsEditor::sealed, this, &EarningsScreen::forgetMargins);
    connect(&m_benefits, &BenefitsEditor::sealed, this, &EarningsScreen::forgetMargins);
    connect(&m_editor, &EarningsEditor::sealed, this, &EarningsScreen::read);
    connect(&m_benefits, &BenefitsEditor::sealed, this, &EarningsScreen::read);
}

bool EarningsScreen::isAllowed() const
{
    return m_parts.session.hasRoleIn(toTexts({Role::Earnings}))
        && m_parts.session.history() == TabletSession::History::Open;
}

void EarningsScreen::show(const QString &personId)
{
    const PersonId person{isAllowed() ? personId : QString{}};
    if (person != m_person) close();
    m_person = person;
    m_benefits.show(person);
    m_editor.readAgain(); // a sync may have brought another week under what is typed
    if (m_marginsOn != m_parts.clock.today()) readMargins();
    read();
}

void EarningsScreen::open()
{
    if (m_person.isEmpty() || !isAllowed()) return; // the button is not there
    m_addedJobs.clear();
    m_month = firstOfMonth(weekOf(m_parts.clock.today())); // a week belongs to the month of its Monday
    read();
    chooseWeek(weekOf(m_parts.clock.today()));
}

void EarningsScreen::close()
{
    m_editor.close();
    m_thought.forget();
    m_month = {};
    m_problem.clear();
    m_addedJobs.clear();
    Q_EMIT changed();
}

void EarningsScreen::turnTo(QDate month)
{
    if (!isOpen() || month > firstOfMonth(m_parts.clock.today())) return; // nobody has worked there yet
    m_month = month;
    read();
    chooseWeek(weeks().last());
}

void EarningsScreen::read()
{
    if (!isOpen()) return Q_EMIT changed();
    Database &reader = m_parts.file.reader();
    const auto person = PersonStore{reader}.find(m_person);
    m_name = person && *person ? (*person)->calledName() : QString{};
    const auto book = RuleStore{reader}.book();
    const QDate last = weeks().last().addDays(6);
    const auto known =
        EarningsStore{reader}.caseOf(m_person, weeks().first().addDays(-7 * weeksRead), last.addMonths(1));
    m_problem = !book ? ErrorText::whenReading(book.error())
        : !known      ? ErrorText::whenReading(known.error())
                      : QString{};
    if (book) m_book = *book;
    if (known) m_known = *known;
    const auto profile = PersonStore{reader}.profileOf(m_person);
    m_birth = profile && *profile ? (*profile)->birthDate : QDate{};
    m_apprenticeships.clear();
    if (const auto histories = PlacementStore{reader}.ofPerson(m_person)) {
        QList<Placement> placements;
        for (const PlacementHistory &history : *histories)
            placements.append(history.placement());
        m_apprenticeships = apprenticeshipsSince(placements);
    }
    m_jobs = jobsNow();
    refresh();
}

/// Of the week and job that is written in.
std::optional<GuardLine> EarningsScreen::wageLine() const
{
    if (!m_editor.isOpen() || m_editor.key().person != m_person) return std::nullopt;
    const Earnings typed = m_editor.earnings();
    return WageWords::lineOf(wageCheckOf(m_book, typed, m_birth, m_apprenticeships.value({typed.job})), m_name);
}

QList<EarningsScreen::Job> EarningsScreen::jobsNow() const
{
    QList<Job> jobs = placedJobs();
    QStringList keys;
    for (const Job &job : jobs)
        keys.append(job.key);
    QStringList others = m_addedJobs + begunJobs();
    for (const Earnings &each : m_known.earnings)
        if (weeks().contains(each.week)) others.append(each.job);
    others.removeDuplicates();
    for (const QString &job : others)
        if (!keys.contains(job)) jobs.append({job, job});
    return jobs;
}

/// The paid placements of the month, and others of which something is written.
QList<EarningsScreen::Job> EarningsScreen::placedJobs() const
{
    const auto histories = PlacementStore{m_parts.file.reader()}.ofPerson(m_person);
    if (!histories) return {};
    const QHash<QString, QString> names = namesOfPlaces(m_parts.file.reader());
    QList<Job> jobs;
    for (const PlacementHistory &history : *histories) {
        const Placement &placement = history.placement();
        const bool isOfMonth = (!placement.from.isValid() || placement.from <= weeks().last().addDays(6))
            && (!placement.to.isValid() || placement.to >= weeks().first());
        const bool isWritten = std::any_of(m_known.earnings.begin(), m_known.earnings.end(),
            [&](const Earnings &each) { return each.job == placement.id.text && weeks().contains(each.week); });
        if (!isWritten && !(isOfMonth && isPaidKind(placement.kind))) continue; // nothing is earned there
        const QString place = placement.employer.isEmpty() ? placement.workStream.text : placement.employer.text;
        jobs.append({placement.id.text, names.value(place, tr("A placement"))});
    }
    return jobs;
}

/// Of which this coach was typing something that is not sealed.
QStringList EarningsScreen::begunJobs() const
{
    QStringList jobs;
    const auto owners = DraftStore{m_parts.file.reader()}.owners(kind::earnings);
    if (!owners) return jobs;
    for (const DraftOwner &owner : *owners) {
        const auto key = earningsKeyFrom(owner.about);
        const bool isMine = owner.coach.text == m_parts.session.coachId();
        if (key && isMine && key->person == m_person && weeks().contains(key->week)) jobs.append(key->job);
    }
    return jobs;
}

/// Those that begin in the month, up to the one of today.
QList<QDate> EarningsScreen::weeks() const
{
    QList<QDate> weeks;
    const QDate today = m_parts.clock.today();
    const QDate first = weekOf(m_month) < m_month ? weekOf(m_month).addDays(7) : m_month;
    for (QDate week = first; week < m_month.addMonths(1) && week <= today; week = week.addDays(7))
        weeks.append(week);
    if (weeks.isEmpty()) weeks.append(weekOf(m_month));
    return weeks;
}

void EarningsScreen::chooseWeek(QDate week)
{
    const qsizetype place = weeks().indexOf(week);
    if (m_jobs.isEmpty() || place < 0) return m_editor.close();
    choose(int(place * m_jobs.size()));
}

void EarningsScreen::choose(int row)
{
    if (m_jobs.isEmpty() || row < 0 || row >= weeks().size() * m_jobs.size()) return; // it went meanwhile
    const Job &job = m_jobs.at(row % m_jobs.size());
    m_editor.open({m_person, job.key, weeks().at(row / m_jobs.size())}, job.name);
}

void EarningsScreen::addJob(const QString &name)
{
    const QString job = name.trimmed();
    if (!isOpen() || job.isEmpty()) return; // it has no name yet
    if (!m_addedJobs.contains(job)) m_addedJobs.append(job);
    m_jobs = jobsNow();
    const auto added = std::find_if(m_jobs.begin(), m_jobs.end(), [&job](const Job &each) { return each.key == job; });
    m_editor.open({m_person, job, m_editor.isOpen() ? m_editor.key().week : weeks().last()}, added->name);
    refresh();
}

/// The guard, with what is being typed.
EarningsCase EarningsScreen::caseNow() const
{
    const bool isTyping = m_editor.isOpen() && m_editor.key().person == m_person;
    return isTyping
            && m_editor.earnings()
                != Earnings{.person = m_person, .job = m_editor.key().job, .week = m_editor.key().week}
        ? caseWith(m_known, m_editor.earnings())
        : m_known;
}

void EarningsScreen::refresh()
{
    if (!isOpen()) return Q_EMIT changed();
    const EarningsCase known = caseNow();
    QList<EarningsLine> lines;
    for (const QDate week : weeks())
        for (const Job &job : m_jobs)
            lines.append(lineOf(known, week, job, m_jobs.first()));
    m_rows.show(std::move(lines));
    const QDate week = m_editor.isOpen() ? m_editor.key().week : weeks().last();
    const QDate paidOn = m_editor.isOpen() ? m_editor.earnings().paidOn : QDate{};
    const EarningsGuard guard = earningsGuardOfWeek(m_book, known, week, paidOn);
    QList<GuardLine> beside = GuardWords::linesOf(guard, m_name);
    if (const auto wage = wageLine()) wage->tone == GuardLines::Over ? beside.prepend(*wage) : beside.append(*wage);
    m_guard.show(beside);
    m_thought.show({m_book, known, m_person, week, paidOn, m_name});
    m_evidence.show({m_person, m_name, m_editor.title(), week, guard});
    Q_EMIT changed();
}

EarningsLine EarningsScreen::lineOf(const EarningsCase &known, QDate week, const Job &job, const Job &first) const
{
    const auto found = std::find_if(known.earnings.begin(), known.earnings.end(),
        [&](const Earnings &each) { return isOfWeek(each, week, job.key); });
    const bool isWritten = found != known.earnings.end();
    const bool isFirst = job.key == first.key;
    const bool isPicked = m_editor.isOpen() && m_editor.key() == EarningsKey{m_person, job.key, week};
    return {.week = isFirst ? EarningsWords::week(week) : QString{},
        .sum = isFirst && m_jobs.size() > 1 ? sumInWords(sumOfWeek(known.earnings, week)) : QString{},
        .job = job.name,
        .about = EarningsWords::about(isWritten ? *found : Earnings{}),
        .isFirst = isFirst,
        .isWritten = isWritten,
        .isPicked = isPicked};
}

QString EarningsScreen::monthWords() const { return isOpen() ? EarningsWords::month(m_month) : QString{}; }

bool EarningsScreen::hasLater() const { return isOpen() && m_month < firstOfMonth(weekOf(m_parts.clock.today())); }

QString EarningsScreen::sumSentence() const
{
    if (!isOpen()) return {};
    int minutes = 0;
    Pence net{};
    for (const Earnings &each : caseNow().earnings)
        if (weeks().contains(each.week)) {
            minutes += each.minutes.value_or(0);
            net += each.net.value_or(Pence{});
        }
    return tr("Written for these weeks: %1 and %2 net, over all jobs.")
        .arg(EarningsWords::hours(minutes), EarningsWords::money(net));
}

QString EarningsScreen::emptySentence() const
{
    if (!isOpen() || !m_jobs.isEmpty()) return {};
    return tr(
        "%1 has no paid job written down in this month. Say what the job is called, and write what was worked and "
        "paid.")
        .arg(m_name);
}

void EarningsScreen::readMargins()
{
    m_marginsOn = isAllowed() ? m_parts.clock.today() : QDate{};
    if (!isAllowed()) return m_margins.show({}, {});
    const auto found = ComingMargins::after(m_parts.file.reader(), m_parts.clock.today());
    m_margins.show(found ? found->sentence : QString{}, found ? found->lines : QList<MarginLine>{});
}

} // namespace alongside
