// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/InterviewsScreen.h"

#include "app/domain/Role.h"
#include "app/screens/CoachName.h"
#include "app/screens/ErrorText.h"
#include "app/screens/campaign/CampaignWords.h"
#include "app/screens/interviews/AnswerWords.h"
#include "app/screens/interviews/InterviewLines.h"
#include "app/store/AccessStore.h"
#include "app/store/CampaignStore.h"
#include "app/store/FormStore.h"
#include "app/store/InterviewStore.h"
#include "app/store/InterviewWriter.h"
#include "app/store/PersonStore.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int lettersOfAName = 3;

bool readsEasily(const Person &person)
{
    return std::any_of(person.communication.begin(), person.communication.end(),
        [](const CommunicationNeed &need) { return need.code == QStringLiteral("easyRead"); });
}

/// latestFirst: what is begun goes before what is done.
QHash<PersonId, Reassessment> lastOfEach(const QList<Reassessment> &latestFirst)
{
    QHash<PersonId, Reassessment> last;
    for (const Reassessment &review : latestFirst) {
        const auto known = last.constFind(review.person);
        if (known == last.cend() || (review.isDraft() && !known->isDraft())) last.insert(review.person, review);
    }
    return last;
}

template <typename T> std::optional<Error> errorIn(const Result<T> &read)
{
    return read ? std::nullopt : std::optional{read.error()};
}

} // namespace

InterviewsScreen::InterviewsScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_interview{parts, writer}
{
}

bool InterviewsScreen::mayInterview() const
{
    static const QSet<QString> allowed =
        toTexts({Role::KeyCoach, Role::Supervisor, Role::Manager, Role::Administrator});
    return m_parts.session.hasRoleIn(allowed) && m_parts.session.history() == TabletSession::History::Open;
}

void InterviewsScreen::startForCoach()
{
    m_starting = {};
    m_last = {};
    m_searchText.clear();
    m_problem.clear();
    m_filter = Mine;
    m_isStale = true;
    if (comesBack()) {
        m_interview.takeBack();
        m_interview.readAgain(); // another tablet may have sent answers while nobody looked
    } else {
        m_interview.close();
    }
    Q_EMIT changed();
}

void InterviewsScreen::readForms()
{
    const auto forms = FormStore{m_parts.file.reader()}.inUse();
    m_forms = forms ? *forms : QList<FormVersion>{};
    m_form = std::min(m_form, std::max(0, int(m_forms.size()) - 1));
}

void InterviewsScreen::readAgain()
{
    const bool isOurs = !m_parts.session.isLocked() && !m_interview.given()->isGiven();
    if (isOurs && !mayInterview()) m_interview.close(); // the service took the role, or contact is too long ago
    m_interview.readAgain();
    m_isStale = true;
    if (isListSeen()) return readList();
    Q_EMIT changed(); // whether the coach may interview
}

void InterviewsScreen::comeToFront()
{
    m_isInFront = true;
    const bool isOld = m_isStale || m_readOn != m_parts.clock.today();
    if (isListSeen() && isOld) readList();
}

void InterviewsScreen::readList()
{
    m_isStale = false;
    m_readOn = m_parts.clock.today();
    m_problem.clear();
    m_lines.clear();
    m_everyone.clear();
    if (mayInterview()) readEverybody();
    m_search = PersonSearch{m_everyone};
    show();
}

/// In three questions to the store, however many people there are.
void InterviewsScreen::readEverybody()
{
    readForms();
    const auto everyone = PersonStore{m_parts.file.reader()}.everyone();
    const auto reviews = InterviewStore{m_parts.file.reader()}.ofEverybody();
    const auto answered = InterviewStore{m_parts.file.reader()}.completeInDrafts();
    for (const auto &failed : {errorIn(everyone), errorIn(reviews), errorIn(answered)})
        if (failed) m_problem = ErrorText::whenReading(*failed);
    if (!m_problem.isEmpty()) return; // half a list would say that somebody has not begun
    m_everyone = *everyone;
    const QHash<PersonId, Reassessment> last = lastOfEach(*reviews);
    for (const Person &person : std::as_const(m_everyone)) {
        const auto found = last.constFind(person.id);
        const auto review = found == last.cend() ? std::nullopt : std::optional{*found};
        const int complete = review ? answered->value(review->id) : 0;
        m_lines.insert(person.id.text, InterviewLines::about(person, review, complete, m_readOn));
    }
}

/// Of any form: whoever is in the middle of one goes on with it.
std::optional<Reassessment> InterviewsScreen::lastOf(const PersonId &person) const
{
    const auto all = InterviewStore{m_parts.file.reader()}.ofPerson(person);
    if (!all || all->isEmpty()) return {};
    return lastOfEach(*all).value(person);
}

bool InterviewsScreen::passes(const InterviewLine &line) const
{
    switch (m_filter) {
    case BegunOnly:
        return line.standing == InterviewRows::Begun;
    case DueOnly:
        return line.standing == InterviewRows::Late || line.standing == InterviewRows::Due
            || line.standing == InterviewRows::NotBegun;
    case DoneOnly:
        return line.standing == InterviewRows::Done;
    default:
        return true;
    }
}

void InterviewsScreen::show()
{
    const bool isTyped = m_searchText.trimmed().size() >= lettersOfAName;
    QSet<QString> mine;
    for (const Person &person : std::as_const(m_everyone))
        if (person.keyCoach == m_writer.coach()) mine.insert(person.id.text);
    QList<InterviewLine> lines;
    for (const PersonId &id : m_search.find(isTyped ? m_searchText.trimmed() : QString{})) {
        const InterviewLine line = m_lines.value(id.text);
        const bool isShown =
            isTyped || m_filter != Mine || mine.contains(id.text) || line.standing == InterviewRows::Begun;
        if (isShown && (isTyped || passes(line))) lines.append(line);
    }
    std::stable_sort(lines.begin(), lines.end(),
        [](const InterviewLine &one, const InterviewLine &other) { return one.standing < other.standing; });
    m_rows.show(lines);
    Q_EMIT changed();
}

QString InterviewsScreen::countOf(InterviewRows::Standing standing) const
{
    const auto people = std::count_if(
        m_lines.begin(), m_lines.end(), [standing](const InterviewLine &line) { return line.standing == standing; });
    return QLocale{}.toString(qlonglong(people));
}

QString InterviewsScreen::countSentence() const
{
    if (!mayInterview()) return {};
    return tr("%n people: %1 begun, %2 overdue, %3 done", nullptr, int(m_lines.size()))
        .arg(countOf(InterviewRows::Begun), countOf(InterviewRows::Late), countOf(InterviewRows::Done));
}

QStringList InterviewsScreen::filters() const
{
    return {tr("Mine"), tr("Everybody"), tr("Begun"), tr("To do"), tr("Done")};
}

QString InterviewsScreen::emptySentence() const
{
    if (!m_parts.session.historySentence().isEmpty()) return m_parts.session.historySentence();
    if (!mayInterview()) return tr("Interviews are for key coaches and supervisors. Ask yours.");
    if (m_forms.isEmpty())
        return tr("No form has arrived on this tablet yet. It comes as soon as the tablet reaches the service.");
    if (m_rows.count() > 0) return {};
    if (m_searchText.trimmed().size() >= lettersOfAName)
        return tr("Nobody is called “%1”. Try the beginning of either name.").arg(m_searchText.trimmed());
    return tr("Nobody here. Choose another list above, or type three letters of a name.");
}

void InterviewsScreen::setSearchText(const QString &text)
{
    m_searchText = text;
    show();
}

void InterviewsScreen::setFilter(int filter)
{
    m_filter = filter;
    show();
}

void InterviewsScreen::setStartsEasy(bool isEasy)
{
    m_startsEasy = isEasy;
    Q_EMIT changed();
}

QString InterviewsScreen::bookingSentence() const
{
    if (m_starting.id.isEmpty()) return {};
    Database &reader = m_parts.file.reader();
    const auto campaigns = CampaignStore{reader}.all();
    if (!campaigns || campaigns->isEmpty()) return {};
    const auto invitation = CampaignStore{reader}.invitation(campaigns->first().id, m_starting.id);
    if (!invitation || !*invitation) return {}; // the board says what cannot be read
    const QString booked = CampaignWords::booking(**invitation, coachName(reader, (*invitation)->bookedWith));
    return booked.isEmpty() ? tr("Nothing is booked") : tr("Booked for %1").arg(booked);
}

QStringList InterviewsScreen::forms() const
{
    QStringList titles;
    for (const FormVersion &form : m_forms)
        titles.append(form.title);
    return titles;
}

void InterviewsScreen::setForm(int form)
{
    m_form = form;
    Q_EMIT changed();
}

void InterviewsScreen::open(const QString &personId)
{
    m_problem.clear();
    if (!mayInterview()) return; // the page says why
    const auto last = lastOf(PersonId{personId});
    if (last && last->isDraft()) {
        m_writer.write(
            [&ids = m_parts.ids, id = last->id, person = last->person](Act &act) -> Result<Reassessment> {
                if (auto noted = AccessStore{act, ids}.add(person, AccessStore::What::Opened); !noted)
                    return noted.error();
                return InterviewWriter{act}.resume(id);
            },
            [this](const Result<Reassessment> &review) { take(review); });
        return;
    }
    const auto person = PersonStore{m_parts.file.reader()}.find(PersonId{personId});
    m_starting = person && *person ? **person : Person{};
    m_last = last ? last->id : ReassessmentId{};
    m_startsEasy = readsEasily(m_starting);
    readForms();
    Q_EMIT changed();
}

void InterviewsScreen::start()
{
    if (m_starting.id.isEmpty() || m_forms.isEmpty()) return; // nobody was chosen
    const InterviewWriter::Opening opening{.person = m_starting.id,
        .form = m_forms.at(m_form).url,
        .format = m_startsEasy ? InterviewFormat::EasyRead : InterviewFormat::Standard};
    m_writer.write(
        [&ids = m_parts.ids, opening](Act &act) -> Result<Reassessment> {
            if (auto noted = AccessStore{act, ids}.add(opening.person, AccessStore::What::Opened); !noted)
                return noted.error();
            return InterviewWriter{act}.open(opening);
        },
        [this](const Result<Reassessment> &review) { take(review); });
    startNothing();
}

void InterviewsScreen::take(const Result<Reassessment> &review)
{
    const bool isInHand = m_interview.given()->isGiven() || m_parts.session.isLocked() || !mayInterview();
    if (isInHand) return; // a second touch, answered late: nothing may come before the person or the lock
    if (review) m_interview.open(*review);
    m_problem = review ? QString{} : ErrorText::whenSaving(review.error());
    Q_EMIT changed();
}

void InterviewsScreen::openLast()
{
    if (!hasLast()) return; // the button is not there
    m_writer.write(
        [&ids = m_parts.ids, person = m_starting.id, id = m_last](Act &act) -> Result<Reassessment> {
            if (auto noted = AccessStore{act, ids}.add(person, AccessStore::What::Opened); !noted) return noted.error();
            const auto review = InterviewStore{act.database()}.find(id);
            if (!review) return review.error();
            return *review ? Result<Reassessment>{**review}
                           : Error{ErrorKind::NotFound, QStringLiteral("the review is not on this tablet")};
        },
        [this](const Result<Reassessment> &review) { take(review); });
    startNothing();
}

void InterviewsScreen::startNothing()
{
    m_starting = {};
    m_last = {};
    Q_EMIT changed();
}

void InterviewsScreen::close()
{
    if (!m_interview.isOpen()) return; // none is
    const auto pause = [id = m_interview.review().id](
                           Act &act) { return InterviewWriter{act}.pause(id, SittingEvent::What::Paused, {}); };
    m_interview.close();
    m_writer.write(pause, [this](const Result<Reassessment> &paused) {
        readAgain();
        if (paused) return; // all of it is there
        m_problem = ErrorText::whenSaving(paused.error());
        Q_EMIT changed();
    });
}

} // namespace alongside
