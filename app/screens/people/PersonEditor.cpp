// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/PersonEditor.h"

#include "app/domain/CommunicationCode.h"
#include "app/records/RecordKinds.h"
#include "app/screens/CoachName.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/earnings/BenefitWords.h"
#include "app/screens/lock/TabletSession.h"
#include "app/screens/people/PersonEditWords.h"
#include "app/store/CoachStore.h"
#include "app/store/FieldHistory.h"
#include "app/store/PersonWriter.h"
#include "app/store/RecordMapping.h"

#include <QJsonDocument>

#include <algorithm>

namespace alongside {

namespace {

QJsonObject fieldsIn(const Result<std::optional<Record>> &record)
{
    return record && *record ? (*record)->fields : QJsonObject{};
}

QString nameOf(PersonEditor::Part part)
{
    switch (part) {
    case PersonEditor::Words:
        return QStringLiteral("words");
    case PersonEditor::Name:
        return QStringLiteral("name");
    case PersonEditor::Relation:
        return QStringLiteral("relation");
    case PersonEditor::Number:
        return QStringLiteral("phone");
    }
    Q_UNREACHABLE();
}

QString codeNameIn(int list)
{
    return list == PersonEditor::Communication ? QStringLiteral("code") : QStringLiteral("kind");
}

QString wordsOf(int list, const QString &code)
{
    return list == PersonEditor::Communication ? PersonEditWords::need(code) : PersonEditWords::alert(code);
}

const QStringList &codesOf(int list)
{
    return list == PersonEditor::Communication ? everyCommunicationCode() : everyAlertKind();
}

const QList<Person::Status> &everyStatus()
{
    static const QList<Person::Status> statuses{Person::Status::Active, Person::Status::Paused, Person::Status::Left};
    return statuses;
}

} // namespace

PersonEditor::PersonEditor(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{writer, parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &PersonEditor::showLists);
    connect(&m_typing, &Typing::sealed, this, &PersonEditor::sealed);
    connect(&m_typing, &Typing::failed, this, [this](const Error &error) {
        m_problem = ErrorText::whenSaving(error);
        Q_EMIT changed();
    });
    connect(&m_typing, &Typing::failedEarlier, this, [this](const Error &error) {
        m_problem = ErrorText::whenSavingEarlier(error);
        Q_EMIT changed();
    });
    connect(&parts.session, &TabletSession::locking, this, [this] { seal(m_typing.typedFields()); });
}

void PersonEditor::show(const PersonId &person)
{
    RecordMapping records{m_parts.file.reader(), m_parts.schema};
    m_personFields = fieldsIn(records.read(kind::person, person.text));
    const auto coaches = CoachStore{m_parts.file.reader()}.everyone();
    m_coaches = coaches ? *coaches : QList<Coach>{};
    m_coaches.removeIf(
        [today = m_parts.clock.today()](const Coach &coach) { return coach.to.isValid() && coach.to < today; });
    m_profileFields = mayEdit() ? fieldsIn(records.read(kind::profile, profileIdOf(person))) : QJsonObject{};
    const Typing::Subject subject{kind::person, mayEdit() ? person.text : QString{}};
    const bool isAnother = person != m_person;
    if (isAnother) {
        seal(m_typing.typedFields()); // of whom it was about until now
        m_person = person;
        m_problem.clear();
        m_changes.show({});
    }
    if (isAnother || !m_typing.isOpenOn(subject)) // or another coach holds the tablet
        m_typing.open(subject, [this](int field) { return stored(field); });
    else
        m_typing.readAgain();
    showLists();
}

bool PersonEditor::mayEdit() const
{
    return m_parts.session.maySeePlacements() && m_parts.session.history() == TabletSession::History::Open;
}

QString PersonEditor::stored(int field) const
{
    const auto which = PersonDraftField(field);
    const QString text = storedText(isOfProfile(which) ? m_profileFields : m_personFields, which);
    const QDate day = isDay(which) ? QDate::fromString(text, Qt::ISODate) : QDate{};
    return day.isValid() ? PersonEditWords::wholeDay(day) : text;
}

QStringList PersonEditor::texts() const
{
    QStringList texts;
    for (int field = 0; field < personDraftFields; ++field)
        texts.append(m_typing.text(field));
    return texts;
}

QStringList PersonEditor::wrongs() const
{
    QStringList words;
    for (int field = 0; field < personDraftFields; ++field)
        words.append(m_typing.isTyped(field) ? PersonEditWords::wrong(problemIn(field)) : QString{});
    return words;
}

PersonFieldProblem PersonEditor::problemIn(int field) const
{
    return problemOf(PersonDraftField(field), m_typing.text(field), m_parts.clock.today(), m_typing.base(field));
}

QStringList PersonEditor::coachChoices() const
{
    QStringList names;
    for (const Coach &coach : m_coaches)
        names.append(coach.name);
    return names;
}

int PersonEditor::coach() const
{
    const QString id = m_typing.text(KeyCoach);
    const auto isIt = [&id](const Coach &coach) { return coach.id.text == id; };
    const auto found = std::find_if(m_coaches.begin(), m_coaches.end(), isIt);
    return found == m_coaches.end() ? -1 : int(found - m_coaches.begin());
}

QStringList PersonEditor::statusChoices() const
{
    QStringList words;
    for (const Person::Status status : everyStatus())
        words.append(PersonEditWords::status(toText(status)));
    return words;
}

int PersonEditor::status() const { return int(everyStatus().indexOf(personStatusFromText(m_typing.text(Status)))); }

void PersonEditor::chooseCoach(int choice)
{
    if (choice >= 0 && choice < m_coaches.size()) choose(KeyCoach, m_coaches.at(choice).id.text);
}

void PersonEditor::chooseStatus(int choice)
{
    if (choice >= 0 && choice < everyStatus().size()) choose(Status, toText(everyStatus().at(choice)));
}

void PersonEditor::choose(Field field, const QString &value)
{
    m_typing.type(field, value);
    leave(field);
}

// What is not understood is on disk as it was typed, and no part of the person: it does not say saved.
QStringList PersonEditor::saved() const
{
    const QStringList wrong = wrongs();
    QStringList words;
    for (int field = 0; field < personDraftFields; ++field) {
        const auto at = wrong.at(field).isEmpty() ? m_typing.savedAt(field) : std::nullopt;
        words.append(at ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *at)) : QString{});
    }
    return words;
}

QStringList PersonEditor::needChoices() const
{
    QStringList words;
    for (const QString &code : everyCommunicationCode())
        words.append(PersonEditWords::need(code));
    return words;
}

QStringList PersonEditor::alertChoices() const
{
    QStringList words;
    for (const QString &kind : everyAlertKind())
        words.append(PersonEditWords::alert(kind));
    return words;
}

void PersonEditor::type(Field field, const QString &text) { m_typing.type(field, text); }

void PersonEditor::typeEntry(Field list, int entry, Part part, const QString &text)
{
    change(list, entry, nameOf(part), text);
}

void PersonEditor::chooseCode(Field list, int entry, int choice)
{
    const QString code = codesOf(list).value(choice);
    const bool hasWords = !listOf(list).at(entry).toObject().value(nameOf(Words)).toString().isEmpty();
    change(list, entry, codeNameIn(list), code);
    if (!hasWords) change(list, entry, nameOf(Words), wordsOf(list, code)); // to begin with
    leave(list);
}

void PersonEditor::reviewIn(int entry, int months)
{
    const QDate day = m_parts.clock.today().addMonths(months);
    change(Communication, entry, QStringLiteral("reviewBy"), months > 0 ? day.toString(Qt::ISODate) : QString{});
    leave(Communication);
}

void PersonEditor::addEntry(Field list)
{
    QJsonArray entries = listOf(list);
    entries.append(QJsonObject{});
    typeList(list, entries);
}

void PersonEditor::removeEntry(Field list, int entry)
{
    QJsonArray entries = listOf(list);
    entries.removeAt(entry);
    typeList(list, entries);
    leave(list);
}

void PersonEditor::leave(Field field) { seal({field}); }

void PersonEditor::seal(const QList<int> &fields)
{
    QList<int> right = fields; // what is wrong stays in the hand, and is said
    right.removeIf([this](int field) { return problemIn(field) != PersonFieldProblem::None; });
    m_typing.seal(right, [person = m_person](Act &act, const QList<int> &typed) {
        QList<PersonDraftField> which;
        for (const int field : typed)
            which.append(PersonDraftField(field));
        return PersonWriter{act}.seal(person, which);
    });
}

QJsonArray PersonEditor::listOf(int field) const
{
    return QJsonDocument::fromJson(m_typing.text(field).toUtf8()).array();
}

void PersonEditor::typeList(int field, const QJsonArray &list)
{
    m_typing.type(field, QString::fromUtf8(QJsonDocument{list}.toJson(QJsonDocument::Compact)));
}

void PersonEditor::change(int field, int entry, const QString &name, const QString &text)
{
    QJsonArray list = listOf(field);
    if (entry < 0 || entry >= list.size()) return; // it has been taken away meanwhile
    QJsonObject changed = list.at(entry).toObject();
    if (text.isEmpty())
        changed.remove(name);
    else
        changed.insert(name, text);
    list.replace(entry, changed);
    typeList(field, list);
}

void PersonEditor::showLists()
{
    const std::pair<int, EntryRows *> lists[] = {
        {Communication, &m_needs}, {Alerts, &m_alerts}, {Contacts, &m_contacts}};
    for (const auto &[field, rows] : lists) {
        QList<EntryLine> lines;
        for (const QJsonValue &entry : listOf(field))
            lines.append(lineOf(field, entry.toObject()));
        rows->show(lines);
    }
    Q_EMIT changed();
}

EntryLine PersonEditor::lineOf(int field, const QJsonObject &entry) const
{
    const auto text = [&entry](const char *name) { return entry.value(QLatin1String{name}).toString(); };
    const QString code = entry.value(codeNameIn(field)).toString();
    const QDate review = QDate::fromString(text("reviewBy"), Qt::ISODate);
    return {.code = code,
        .codeWords = wordsOf(field, code),
        .words = text("words"),
        .name = text("name"),
        .relation = text("relation"),
        .phone = text("phone"),
        .wrong = isNoNumber(text("phone"), m_typing.base(field))
            ? PersonEditWords::wrong(PersonFieldProblem::NoPhoneNumber)
            : QString{},
        .reviewBy = review.isValid() ? DayWords::month(review) : QString{}};
}

QString PersonEditor::valueInWords(const QString &field, const QJsonValue &value) const
{
    if (field == nameOf(PersonDraftField::KeyCoach)) return coachName(m_parts.file.reader(), {value.toString()});
    return PersonEditWords::value(field, value);
}

void PersonEditor::readChanges()
{
    QList<ChangeLine> lines;
    for (const FieldChange &each : shownChanges()) {
        const QString coach = coachName(m_parts.file.reader(), each.by);
        const QString name = coach.isEmpty() ? tr("somebody") : coach;
        lines.append({.what = each.about.isEmpty() ? PersonEditWords::field(each.field)
                                                   : BenefitWords::field(each.about, each.field),
            .who = tr("%1, %2", "who and when").arg(name, DayWords::timeSeenFrom(m_parts.clock.today(), each.at)),
            .was =
                each.about.isEmpty() ? valueInWords(each.field, each.was) : BenefitWords::value(each.field, each.was),
            .now =
                each.about.isEmpty() ? valueInWords(each.field, each.now) : BenefitWords::value(each.field, each.now)});
    }
    m_changes.show(lines);
    Q_EMIT changed();
}

/// Latest first; those of benefits only for whoever may read them.
QList<FieldChange> PersonEditor::shownChanges()
{
    FieldHistory history{m_parts.file.reader()};
    const auto changes = history.of(m_person);
    const bool mayReadBenefits = m_parts.session.hasRoleIn(recordKinds().find(kind::benefit)->readers);
    const auto benefits = mayReadBenefits ? history.ofBenefits(m_person) : QList<FieldChange>{};
    if (!changes) m_problem = ErrorText::whenReading(changes.error());
    if (!benefits) m_problem = ErrorText::whenReading(benefits.error());
    QList<FieldChange> all =
        (changes ? *changes : QList<FieldChange>{}) + (benefits ? *benefits : QList<FieldChange>{});
    putLatestFirst(all);
    return all;
}

} // namespace alongside
