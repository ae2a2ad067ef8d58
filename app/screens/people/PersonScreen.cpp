// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/PersonScreen.h"

#include "app/screens/CoachName.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/NameTint.h"
#include "app/screens/people/AttendanceWords.h"
#include "app/screens/people/DepartureWords.h"
#include "app/screens/people/PlacementWords.h"
#include "app/screens/people/TalkWords.h"
#include "app/screens/register/RegisterWords.h"
#include "app/store/AccessStore.h"
#include "app/store/AttendanceStore.h"
#include "app/store/DepartureStore.h"
#include "app/store/PersonStore.h"
#include "app/store/VisitStore.h"

namespace alongside {

namespace {

constexpr int visitsThatTell = 6; // the last visits, of which the page says whether needs were met

QList<ContactRows::Contact> contactsOf(const Person &person)
{
    QList<ContactRows::Contact> contacts;
    for (const EmergencyContact &contact : person.contacts)
        contacts.append({PlacementWords::who(contact), contact.phone});
    return contacts;
}

} // namespace

PersonScreen::PersonScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_editor{parts, writer},
      m_equalities{parts, writer}, m_actions{parts, writer}, m_decisions{parts, writer},
      m_objections{parts, writer}, m_myPage{parts, writer}, m_paper{parts, writer}, m_face{parts, writer}
{
    connect(&m_editor, &PersonEditor::sealed, this, &PersonScreen::saved);
    connect(&m_decisions, &DecisionsScreen::decided, this, &PersonScreen::saved);
    connect(&m_decisions, &DecisionsScreen::withdrawn, this, &PersonScreen::saved);
}

void PersonScreen::open(const QString &personId)
{
    show(personId);
    noteAccess(personId);
}

void PersonScreen::close()
{
    m_shown = {};
    Q_EMIT changed();
}

void PersonScreen::readAgain()
{
    if (isOpen()) show(m_shown.personId);
}

void PersonScreen::noteAccess(const QString &personId)
{
    const auto add = [&ids = m_parts.ids, personId](Act &act) {
        return AccessStore{act, ids}.add(PersonId{personId}, AccessStore::What::Opened);
    };
    m_writer.write(add, [this](const Result<void> &outcome) {
        if (outcome) return;
        m_shown.problem = ErrorText::whenSaving(outcome.error());
        Q_EMIT changed();
    });
}

void PersonScreen::show(const QString &personId)
{
    PersonStore store{m_parts.file.reader()};
    const auto found = store.find(PersonId{personId});
    if (!found || !*found) {
        m_shown = {};
        m_shown.personId = personId;
        m_shown.problem = whereabouts(personId);
        return Q_EMIT changed();
    }
    const Person &person = **found;
    Shown shown;
    shown.personId = personId;
    shown.name = person.likedName();
    shown.initials = person.initials();
    shown.tint = tintOf(personId);
    shown.talkHeading = tr("How to talk with %1").arg(person.calledName());
    shown.howToTalk = person.communicationHint();
    shown.alerts = person.alertWords();
    shown.keyCoach = coachName(m_parts.file.reader(), person.keyCoach);
    const bool seesMore = maySeeMore();
    const PlacementWords words{m_parts.file.reader(), m_parts.clock.today()};
    const auto profile = seesMore ? store.profileOf(person.id) : Result<std::optional<Profile>>{std::nullopt};
    if (profile && *profile) {
        shown.matters = (*profile)->whatMatters;
        shown.goodAt = (*profile)->goodAt;
        shown.wantsNext = (*profile)->wantsNext;
    }
    if (seesMore) shown.placements = words.placementsOf(person.id);
    shown.subtitle = words.subtitleOf(person, profile && *profile ? (*profile)->started : QDate{});
    m_shown = shown;
    m_paper.show(person, profile && *profile ? **profile : Profile{});
    m_face.show(person.id);
    m_editor.show(person.id);
    m_equalities.show(person.id);
    m_actions.show(person);
    m_decisions.show(person);
    m_objections.show(person);
    m_myPage.show(person);
    m_contacts.show(contactsOf(person));
    showTalk(person);
    showAttendance(person.id);
    Q_EMIT changed();
}

/// Whether a need was met is said by visits, which are not for every role.
void PersonScreen::showTalk(const Person &person)
{
    const auto visits = maySeeMore() ? VisitStore{m_parts.file.reader()}.ofPerson(person.id, visitsThatTell)
                                     : Result<QList<Visit>>{QList<Visit>{}};
    m_talk.show(TalkWords::of(person, visits ? *visits : QList<Visit>{}, m_parts.clock.today()));
}

QString PersonScreen::whereabouts(const QString &personId) const
{
    const auto departure = DepartureStore{m_parts.file.reader()}.of(PersonId{personId});
    return departure && *departure ? DepartureWords::one(**departure)
                                   : tr("This person is not on this tablet any more.");
}

bool PersonScreen::maySeeMore() const
{
    return m_parts.session.maySeePlacements() && m_parts.session.history() == TabletSession::History::Open;
}

void PersonScreen::showAttendance(const PersonId &person)
{
    if (const QString locked = m_parts.session.historySentence(); !locked.isEmpty()) {
        m_shown.attendanceSentence = locked;
        return m_days.show({}, AttendanceWords::weekdays({}), AttendanceWords::weekdayCodes({}));
    }
    const auto summary = AttendanceStore{m_parts.file.reader()}.summaryOf(person, m_parts.clock.today());
    if (!summary) {
        m_shown.problem = ErrorText::whenReading(summary.error());
        return;
    }
    m_shown.attendanceSentence = AttendanceWords::sentence(*summary);
    m_days.show(AttendanceWords::grid(*summary, m_parts.clock.today()), AttendanceWords::weekdays(*summary),
        AttendanceWords::weekdayCodes(*summary));
}

} // namespace alongside
