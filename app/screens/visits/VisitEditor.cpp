// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitEditor.h"

#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/lock/TabletSession.h"
#include "app/screens/people/PersonLine.h"
#include "app/screens/register/RegisterWords.h"
#include "app/screens/register/TapPolicy.h"
#include "app/screens/visits/VisitFacts.h"
#include "app/screens/visits/VisitQuestions.h"
#include "app/screens/visits/VisitWords.h"
#include "app/store/NoteStore.h"
#include "app/store/VisitStore.h"

namespace alongside {

namespace {

constexpr int daysInWeek = 7;

} // namespace

VisitEditor::VisitEditor(const WorkParts &parts, CoachWriter &writer, TapPolicy &taps, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_taps{taps}, m_typing{parts, writer, this},
      m_timer{parts, writer}, m_needs{parts, writer}, m_agreed{parts, writer, m_typing}, m_somebody{parts}
{
    const auto fail = [this](const Error &error) { say(ErrorText::whenSaving(error)); };
    connect(&m_typing, &VisitTyping::changed, this, &VisitEditor::showTyping);
    connect(&m_typing, &VisitTyping::sealed, this, &VisitEditor::written);
    connect(&m_typing, &VisitTyping::failed, this, fail);
    connect(&m_typing, &VisitTyping::failedEarlier, this,
        [this](const Error &error) { say(ErrorText::whenSavingEarlier(error)); });
    connect(&m_timer, &VisitTimer::written, this, &VisitEditor::written);
    connect(&m_timer, &VisitTimer::failed, this, fail);
    connect(&m_needs, &VisitNeeds::written, this, &VisitEditor::written);
    connect(&m_needs, &VisitNeeds::failed, this, fail);
    connect(&m_agreed, &VisitActions::written, this, &VisitEditor::written);
    connect(&m_agreed, &VisitActions::failed, this, fail);
    connect(&m_somebody, &SomebodyElse::chosen, this, &VisitEditor::addPerson);
    connect(this, &VisitEditor::written, this, &VisitEditor::show);
    // Still in the coach's name.
    connect(
        &parts.session, &TabletSession::locking, this, [this] { m_typing.seal(typedFields(), m_agreed.promise()); });
}

void VisitEditor::open(const Visit &visit)
{
    if (isOpen()) close(); // what was typed there is sealed
    m_visit = visit;
    m_shown = {};
    m_stopped.reset();
    m_typing.open(visit);
    show(visit);
}

void VisitEditor::readAgain()
{
    if (!isOpen()) return; // nothing is shown
    const auto visit = VisitStore{m_parts.file.reader()}.find(m_visit.id);
    if (!visit) return say(ErrorText::whenReading(visit.error()));
    if (!*visit) return say(tr("This visit is not on this tablet any more."));
    show(**visit);
}

void VisitEditor::show(const Visit &visit)
{
    if (visit.id != m_visit.id) return; // another one was written, or none is shown
    m_visit = visit;
    const VisitFacts facts{m_parts.file.reader(), visit};
    m_setting = facts.setting();
    m_shown.calledName = facts.calledName();
    m_shown.title = tr("Visit with %1").arg(VisitWords::names(facts.names()));
    m_shown.subtitle = facts.subtitle();
    m_shown.alert = facts.alert();
    m_shown.communicationNeeds = facts.communicationNeeds();
    m_shown.atEmployer = m_setting.workplace == VisitSetting::Workplace::Employer;
    m_shown.ownerSentence =
        isMine() ? QString{} : tr("This is %1’s visit. You can add notes and actions to it.").arg(facts.coachName());
    m_shown.nextWords = visit.nextVisit.isValid() ? DayWords::day(visit.nextVisit) : QString{};
    m_shown.supportNames.clear();
    for (const Support support : everySupport)
        m_shown.supportNames.append(VisitWords::support(support));
    m_others.show(facts.others());
    m_typing.follow(visit);
    m_timer.show(visit);
    m_needs.show(visit);
    m_agreed.show(visit, facts);
    showNotes();
    showTyping();
}

/// What is being typed, and everything that follows from it.
void VisitEditor::showTyping()
{
    m_shown.texts.clear();
    m_shown.saved.clear();
    for (int field = 0; field < visitDraftFields; ++field) {
        const std::optional<Instant> saved = m_typing.savedAt(Draft(field));
        m_shown.texts.append(m_typing.text(Draft(field)));
        m_shown.saved.append(
            saved ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *saved)) : QString{});
    }
    m_agreed.showTyping();
    showGaps();
    Q_EMIT changed();
}

void VisitEditor::showGaps()
{
    const VisitQuestions questions = VisitQuestions::of(m_visit, m_setting, m_typing, m_shown.calledName);
    m_shown.restMinutes = questions.restMinutes;
    m_shown.gaps = isMine() ? questions.words : QStringList{}; // otherwise another's to write
    m_shown.gapFields = isMine() ? questions.fields : QList<int>{};
}

/// Which anybody may have added.
void VisitEditor::showNotes()
{
    const QHash<QString, QString> coaches = VisitFacts::coachNames(m_parts.file.reader(), m_writer.coach());
    if (const auto notes = NoteStore{m_parts.file.reader()}.ofVisit(m_visit.id))
        m_notes.show(threadsOf(*notes), coaches, m_parts.clock.today());
}

bool VisitEditor::isMine() const { return m_visit.coach == m_writer.coach(); }

VisitEditor::Communication VisitEditor::communication() const
{
    if (!m_visit.communicationMet) return Communication::NotSaid;
    return *m_visit.communicationMet ? Communication::Met : Communication::NotMet;
}

void VisitEditor::type(Field field, const QString &text)
{
    Q_ASSERT(field < NextVisit);
    m_shown.problem.clear();
    m_typing.type(Draft(field), text);
}

void VisitEditor::leave(Field field)
{
    const QString refusal = isTime(Draft(field)) && m_typing.isTyped(Draft(field))
        ? m_timer.refusalOf({Draft(field), m_typing.text(Draft(field)), {}, {}})
        : QString{};
    if (!refusal.isEmpty()) return say(refusal);
    m_typing.seal({Draft(field)});
}

void VisitEditor::addMinutes(Field field, int minutes)
{
    const int before = m_typing.text(Draft(field)).toInt();
    type(field, QString::number(std::max(0, before + minutes)));
}

void VisitEditor::giveRest(Field field) { addMinutes(field, m_shown.restMinutes); }

void VisitEditor::sayCommunication(Communication communication)
{
    const bool isSaid = communication != Communication::NotSaid;
    if (isSaid && m_needs.rows()->count() == 1) // by its code, as each of several
        return m_needs.say(0, communication == Communication::Met ? VisitNeeds::WasMet : VisitNeeds::WasNotMet);
    const auto met =
        communication == Communication::NotSaid ? std::nullopt : std::optional{communication == Communication::Met};
    write([id = m_visit.id, met](VisitWriter &writer) { return writer.setCommunicationMet(id, met); });
}

void VisitEditor::planInWeeks(int weeks)
{
    const QDate day = m_visit.day.addDays(weeks * daysInWeek);
    write([id = m_visit.id, day](VisitWriter &writer) { return writer.planNext(id, day); });
}

void VisitEditor::planOn(const QString &dayIso)
{
    const QDate day = QDate::fromString(dayIso, Qt::ISODate);
    if (day.isValid() && day <= m_visit.day) return say(tr("The next visit comes after this one: choose a later day."));
    write([id = m_visit.id, day](VisitWriter &writer) { return writer.planNext(id, day); });
}

void VisitEditor::correctNote(const QString &noteId, const QString &text) { m_typing.correct({noteId}, text); }

void VisitEditor::addPerson(const QString &personId)
{
    const PersonId person{personId};
    if (m_visit.isOf(person)) return; // there already
    write([id = m_visit.id, others = m_visit.others + QList<PersonId>{person}](
              VisitWriter &writer) { return writer.setOthers(id, others); });
}

void VisitEditor::removePerson(const QString &personId)
{
    QList<PersonId> others = m_visit.others;
    others.removeAll(PersonId{personId});
    write([id = m_visit.id, others](VisitWriter &writer) { return writer.setOthers(id, others); });
}

void VisitEditor::end()
{
    if (!isMeant()) return; // rain: said already
    if (m_typing.isTyped(Draft::Ended) && !m_typing.text(Draft::Ended).trimmed().isEmpty()) {
        const QString refusal = m_timer.refusalOf({Draft::Ended, m_typing.text(Draft::Ended), {}, {}});
        return refusal.isEmpty() ? m_typing.seal(typedFields(), m_agreed.promise()) : say(refusal); // it is said when
    }
    const std::optional<VisitWriter::Ending> ending = m_timer.endingNow();
    if (!ending) return say(tr("First say how long it has been: this tablet cannot know."));
    m_typing.seal(typedFields(), m_agreed.promise());
    m_stopped = m_timer.clock();
    write([id = m_visit.id, ending = *ending](VisitWriter &writer) { return writer.end(id, ending); });
}

void VisitEditor::goOn()
{
    if (!isMeant()) return; // rain: said already
    write([id = m_visit.id, clock = m_stopped](VisitWriter &writer) { return writer.goOn(id, clock); });
}

bool VisitEditor::canTakeBack() const
{
    return isMine() && m_visit.isBare() && m_agreed.isEmpty() && m_notes.count() == 0 && typedFields().isEmpty();
}

void VisitEditor::takeBack()
{
    if (!isMeant()) return; // rain: said already
    const auto work = [&ids = m_parts.ids, id = m_visit.id](Act &act) { return VisitWriter{act, ids}.takeBack(id); };
    m_writer.write(work, [this, id = m_visit.id](const Result<void> &outcome) {
        if (!outcome) return refuse(outcome.error(), id);
        if (id != m_visit.id) return; // another is open by now
        close();
        Q_EMIT takenBack();
    });
}

void VisitEditor::close()
{
    m_typing.seal(typedFields(), m_agreed.promise());
    shut();
}

void VisitEditor::shut()
{
    m_typing.close();
    m_visit = {};
    m_shown = {};
    Q_EMIT changed();
}

QList<VisitEditor::Draft> VisitEditor::typedFields() const
{
    QList<Draft> fields;
    for (int field = 0; field < visitDraftFields; ++field)
        if (m_typing.isTyped(Draft(field))) fields.append(Draft(field));
    return fields;
}

bool VisitEditor::isMeant()
{
    const bool isOneTouch = m_taps.isOneTouch();
    say(isOneTouch ? QString{} : RegisterWords::twoTouches());
    return isOneTouch;
}

void VisitEditor::say(const QString &problem)
{
    m_shown.problem = problem;
    Q_EMIT changed();
}

void VisitEditor::refuse(const Error &error, const VisitId &visit)
{
    say(ErrorText::whenDoing(error, visit == m_visit.id ? ErrorText::Page::Open : ErrorText::Page::Closed));
}

template <typename Change> void VisitEditor::write(Change change)
{
    const auto work = [&ids = m_parts.ids, change](Act &act) {
        VisitWriter writer{act, ids};
        return change(writer);
    };
    m_writer.write(work, [this, id = m_visit.id](const Result<Visit> &outcome) {
        if (!outcome) return refuse(outcome.error(), id);
        m_shown.problem.clear();
        Q_EMIT written(*outcome);
    });
}

} // namespace alongside
