// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/PersonEditor.h"

#include "app/domain/CommunicationCode.h"
#include "app/records/RecordKinds.h"
#include "app/screens/CoachName.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/people/PersonEditWords.h"
#include "app/store/FieldHistory.h"
#include "app/store/PersonWriter.h"
#include "app/store/RecordMapping.h"

#include <QJsonDocument>

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
    case PersonEditor::Phone:
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
    connect(&parts.session, &TabletSession::locking, this, [this] { seal(m_typing.typedFields()); });
}

void PersonEditor::show(const PersonId &person)
{
    RecordMapping records{m_parts.file.reader(), m_parts.schema};
    m_personFields = fieldsIn(records.read(kind::person, person.text));
    m_profileFields = mayEdit() ? fieldsIn(records.read(kind::profile, profileIdOf(person))) : QJsonObject{};
    if (person != m_person) {
        seal(m_typing.typedFields()); // of whom it was about until now
        m_person = person;
        m_problem.clear();
        m_changes.show({});
        m_typing.open({kind::person, mayEdit() ? person.text : QString{}}, [this](int field) { return stored(field); });
    } else {
        m_typing.readAgain();
    }
    showLists();
}

bool PersonEditor::mayEdit() const
{
    return m_parts.session.maySeePlacements() && m_parts.session.history() == TabletSession::History::Open;
}

QString PersonEditor::stored(int field) const
{
    const auto which = PersonDraftField(field);
    return storedText(isOfProfile(which) ? m_profileFields : m_personFields, which);
}

QStringList PersonEditor::texts() const
{
    QStringList texts;
    for (int field = 0; field < personDraftFields; ++field)
        texts.append(m_typing.text(field));
    return texts;
}

QStringList PersonEditor::saved() const
{
    QStringList words;
    for (int field = 0; field < personDraftFields; ++field) {
        const auto at = m_typing.savedAt(field);
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
    m_typing.seal(fields, [person = m_person](Act &act, const QList<int> &typed) {
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
        .reviewBy = review.isValid() ? DayWords::month(review) : QString{}};
}

void PersonEditor::readChanges()
{
    const auto changes = FieldHistory{m_parts.file.reader()}.of(m_person);
    if (!changes) m_problem = ErrorText::whenReading(changes.error());
    QList<ChangeLine> lines;
    for (const FieldChange &each : changes ? *changes : QList<FieldChange>{}) {
        const QString coach = coachName(m_parts.file.reader(), each.by);
        const QString name = coach.isEmpty() ? tr("somebody") : coach;
        lines.append({.what = PersonEditWords::field(each.field),
            .who = tr("%1, %2", "who and when").arg(name, DayWords::timeSeenFrom(m_parts.clock.today(), each.at)),
            .was = PersonEditWords::value(each.was),
            .now = PersonEditWords::value(each.now)});
    }
    m_changes.show(lines);
    Q_EMIT changed();
}

} // namespace alongside
