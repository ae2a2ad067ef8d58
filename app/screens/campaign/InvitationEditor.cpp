// SPDX-License-Identifier: Apache-2.0
#include "app/screens/campaign/InvitationEditor.h"

#include "app/domain/TypedTime.h"
#include "app/records/InterviewFields.h"
#include "app/records/RecordKinds.h"
#include "app/screens/CoachName.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/campaign/CampaignWords.h"
#include "app/screens/interviews/AnswerWords.h"
#include "app/store/CampaignStore.h"
#include "app/store/CoachStore.h"
#include "app/store/ConflictStore.h"
#include "app/store/InvitationHistory.h"
#include "app/store/InvitationWriter.h"
#include "app/store/PersonStore.h"

#include <algorithm>

namespace alongside {

namespace {

/// More would be a story of its own.
constexpr int shownChanges = 6;

QJsonValue orNothing(const QString &text) { return text.isEmpty() ? QJsonValue{} : QJsonValue{text}; }

} // namespace

InvitationEditor::InvitationEditor(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{writer, parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &InvitationEditor::changed);
    connect(&m_typing, &Typing::sealed, this, [this] { settle({}); });
    connect(&m_typing, &Typing::failed, this, [this](const Error &error) { settle(error); });
    connect(&m_typing, &Typing::failedEarlier, this, [this](const Error &error) { settle(error); });
}

void InvitationEditor::open(const Campaign &campaign, const PersonId &person)
{
    const auto found = PersonStore{m_parts.file.reader()}.find(person);
    if (!found || !*found) return; // gone since the list was read
    m_campaign = campaign;
    m_person = **found;
    m_problem.clear();
    read();
    m_typing.open({kind::invitation, invitationIdOf(campaign.id, person)},
        [this](int field) { return storedText(m_invitation, InvitationDraftField(field)); });
    Q_EMIT changed();
}

void InvitationEditor::readAgain()
{
    if (!isOpen()) return; // nobody is
    read();
    m_typing.readAgain();
    Q_EMIT changed();
}

void InvitationEditor::read()
{
    Database &reader = m_parts.file.reader();
    const auto invitation = CampaignStore{reader}.invitation(m_campaign.id, m_person.id);
    const auto coaches = CoachStore{reader}.everyone();
    if (!invitation) m_problem = ErrorText::whenReading(invitation.error());
    if (!coaches) m_problem = ErrorText::whenReading(coaches.error());
    if (!invitation || !coaches) return; // what is shown stays
    m_invitation = invitation->value_or(Invitation{});
    m_coaches = *coaches;
    const QDate today = m_parts.clock.today();
    m_coaches.removeIf([today](const Coach &coach) { return coach.to.isValid() && coach.to < today; });
    std::stable_partition(
        m_coaches.begin(), m_coaches.end(), [this](const Coach &coach) { return coach.id == m_writer.coach(); });
    readHistory();
    readConflict();
}

void InvitationEditor::readConflict()
{
    m_conflictId.clear();
    m_conflictSentence.clear();
    const QString about = invitationIdOf(m_campaign.id, m_person.id);
    const auto open = ConflictStore{m_parts.file.reader()}.openOf(kind::invitation, about);
    if (!open) m_problem = ErrorText::whenReading(open.error());
    if (!open || open->isEmpty()) return; // nothing to decide
    QStringList values;
    for (const OpenConflict::Candidate &candidate : open->first().candidates)
        values.append(candidate.byName.isEmpty()
                ? candidate.words
                : tr("%1 (%2)", "value and who").arg(candidate.words, candidate.byName));
    m_conflictId = open->first().id;
    m_conflictSentence = tr("Two people wrote different things: %1.").arg(values.join(tr(" or ")));
}

void InvitationEditor::readHistory()
{
    Database &reader = m_parts.file.reader();
    const auto changes = InvitationHistory{reader}.of(m_campaign.id, m_person.id);
    m_history.clear();
    if (!changes) m_problem = ErrorText::whenReading(changes.error());
    for (const FieldChange &change : (changes ? *changes : QList<FieldChange>{}).mid(0, shownChanges)) {
        m_history.append(tr("%1 (%2, %3)", "what changed, by whom, when")
                             .arg(CampaignWords::change(change, named(change)), coachName(reader, change.by),
                                 DayWords::timeSeenFrom(m_parts.clock.today(), change.at)));
    }
}

/// Whom the field named before; empty: it names nobody.
QString InvitationEditor::named(const FieldChange &change) const
{
    const QString was = change.was.toString();
    if (change.field == QStringLiteral("coach")) return coachName(m_parts.file.reader(), CoachId{was});
    if (change.field != QStringLiteral("declinedSaidBy")) return {};
    const std::optional<AnsweredBy> speaker = answeredByFromText(was);
    return speaker ? speakers().value(int(*speaker)) : QString{};
}

QString InvitationEditor::sentence() const
{
    const QString booked =
        CampaignWords::booking(m_invitation, coachName(m_parts.file.reader(), m_invitation.bookedWith));
    return booked.isEmpty() ? tr("Nothing is booked") : tr("Booked for %1").arg(booked);
}

QStringList InvitationEditor::coaches() const
{
    QStringList names;
    for (const Coach &coach : m_coaches)
        names.append(coach.name);
    return names;
}

int InvitationEditor::coach() const
{
    const auto found = std::find_if(
        m_coaches.begin(), m_coaches.end(), [this](const Coach &coach) { return coach.id == m_invitation.bookedWith; });
    return found == m_coaches.end() ? -1 : int(found - m_coaches.begin());
}

QStringList InvitationEditor::speakers() const { return AnswerWords::whos(name()); }

int InvitationEditor::speaker() const
{
    if (!m_invitation.declinedSaidBy) return -1;
    const auto *found = std::find(std::begin(everyAnsweredBy), std::end(everyAnsweredBy), *m_invitation.declinedSaidBy);
    return int(found - std::begin(everyAnsweredBy));
}

QStringList InvitationEditor::texts() const
{
    QStringList texts;
    for (int field = 0; field < invitationDraftFields; ++field)
        texts.append(m_typing.text(field));
    return texts;
}

QStringList InvitationEditor::saved() const
{
    QStringList words;
    for (int field = 0; field < invitationDraftFields; ++field) {
        const auto at = m_typing.savedAt(field);
        words.append(at ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *at)) : QString{});
    }
    return words;
}

QString InvitationEditor::timeProblem() const
{
    const QString typed = m_typing.text(Time).trimmed();
    return typed.isEmpty() || timeFromTyped(typed).isValid() ? QString{}
                                                             : tr("That is no time yet. Write it as 10.30.");
}

void InvitationEditor::type(Field field, const QString &text) { m_typing.type(field, text); }

void InvitationEditor::leave()
{
    QList<int> fields;
    for (int field = 0; field < invitationDraftFields; ++field)
        if (field != Time || timeProblem().isEmpty()) fields.append(field);
    const QString about = invitationIdOf(m_campaign.id, m_person.id);
    m_typing.seal(
        fields, [about](Act &act, const QList<int> &typed) { return InvitationWriter{act}.seal(about, typed); });
}

void InvitationEditor::bookOn(const QString &day)
{
    if (day.isEmpty()) return cancelBooking();
    QJsonObject fields{{QStringLiteral("bookedFor"), day}};
    if (m_invitation.bookedWith.isEmpty()) fields.insert(QStringLiteral("coach"), m_writer.coach().text);
    write(fields);
}

void InvitationEditor::chooseCoach(int place)
{
    write({{QStringLiteral("coach"), orNothing(m_coaches.value(place).id.text)}});
}

void InvitationEditor::cancelBooking()
{
    write({{QStringLiteral("bookedFor"), QJsonValue{}}, {QStringLiteral("bookedTime"), QJsonValue{}},
        {QStringLiteral("bookedPlace"), QJsonValue{}}, {QStringLiteral("coach"), QJsonValue{}}});
}

void InvitationEditor::decline(bool hasDeclined)
{
    if (hasDeclined) return write({{QStringLiteral("declinedOn"), today()}});
    write({{QStringLiteral("declinedOn"), QJsonValue{}}, {QStringLiteral("declinedWhy"), QJsonValue{}},
        {QStringLiteral("declinedSaidBy"), QJsonValue{}}});
}

void InvitationEditor::chooseSpeaker(int place)
{
    Q_ASSERT(place >= 0 && place < int(std::size(everyAnsweredBy)));
    write({{QStringLiteral("declinedSaidBy"), toText(everyAnsweredBy[place])}});
}

void InvitationEditor::awayUntilDay(const QString &day)
{
    QJsonObject fields{{QStringLiteral("awayUntil"), orNothing(day)}};
    if (day.isEmpty()) fields.insert(QStringLiteral("awayWhy"), QJsonValue{});
    write(fields);
}

void InvitationEditor::needAdvocate(bool isNeeded)
{
    QJsonObject fields{{QStringLiteral("needsAdvocate"), isNeeded ? QJsonValue{true} : QJsonValue{}}};
    if (!isNeeded) fields.insert(QStringLiteral("advocate"), QJsonValue{});
    write(fields);
}

void InvitationEditor::close()
{
    if (!isOpen()) return; // nobody is
    leave();
    m_typing.close();
    m_person = {};
    m_invitation = {};
    Q_EMIT changed();
}

void InvitationEditor::write(const QJsonObject &fields)
{
    m_problem.clear();
    leave(); // the last letters too are sealed before they may go
    m_writer.write([campaign = m_campaign.id, person = m_person.id, fields](
                       Act &act) { return InvitationWriter{act}.change(campaign, person, fields); },
        [this](const Result<void> &outcome) { settle(outcome); });
}

void InvitationEditor::settle(const Result<void> &outcome)
{
    if (!outcome) m_problem = ErrorText::whenSaving(outcome.error());
    const bool isLocked = !outcome && outcome.error().kind == ErrorKind::SignedOut;
    if (!outcome && !isOpen() && !isLocked) Q_EMIT refused(m_problem);
    readAgain();
    if (outcome) Q_EMIT written();
    Q_EMIT changed();
}

} // namespace alongside
