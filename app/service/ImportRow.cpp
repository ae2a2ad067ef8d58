// SPDX-License-Identifier: Apache-2.0
#include "app/service/ImportRow.h"

#include "app/domain/FoldedText.h"
#include "app/records/RecordKinds.h"

#include <QRegularExpression>

namespace alongside {

namespace {

constexpr int longestCell = 8000; // what the service takes in one field (RecordField::maxLength)
constexpr int oldestAge = 120;

/// dd/mm/yyyy or yyyy-mm-dd, as people in the United Kingdom write them. Nothing else is guessed at.
QDate dateFrom(const QString &text)
{
    static const QRegularExpression british{QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$")};
    const QRegularExpressionMatch match = british.match(text);
    if (!match.hasMatch()) return QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
}

template <typename Named> const Named *named(const QList<Named> &choices, const QString &name)
{
    for (const Named &choice : choices)
        if (foldedText(choice.name) == foldedText(name)) return &choice;
    return nullptr;
}

} // namespace

ImportRow::ImportRow(const CsvRow &row, const ImportColumns &columns, const ImportContext &context)
    : m_row{row}, m_columns{columns}, m_context{context}
{
}

QString ImportRow::clientRef() const { return asWritten("Client Ref").simplified(); }

QString ImportRow::refusal() const
{
    if (m_row.isDamaged) return QStringLiteral("A quotation mark is not closed.");
    if (m_row.cells.size() < m_columns.count())
        return QStringLiteral("Too few columns: %1 of %2.").arg(m_row.cells.size()).arg(m_columns.count());
    for (qsizetype extra = m_columns.count(); extra < m_row.cells.size(); ++extra)
        if (!m_row.cells.at(extra).trimmed().isEmpty())
            return QStringLiteral("Too many columns: %1 instead of %2.").arg(m_row.cells.size()).arg(m_columns.count());
    for (const QString &cell : m_row.cells)
        if (cell.size() > longestCell) return QStringLiteral("A cell is longer than %1 characters.").arg(longestCell);
    if (clientRef().isEmpty()) return QStringLiteral("No Client Ref.");
    if (asWritten("Surname").trimmed().isEmpty()) return QStringLiteral("No surname.");
    return {};
}

ImportedPerson ImportRow::read()
{
    ImportedPerson imported;
    Person &person = imported.person;
    person.id = {idFor(kind::person)};
    person.source = m_context.source;
    person.clientRef = tidy("Client Ref");
    person.givenName = tidy("Forename");
    person.familyName = tidy("Surname");
    person.preferredName = tidy("Known As");
    person.phone = tidy("Telephone");
    person.keyCoach = keyCoach();
    if (person.givenName.isEmpty()) repair(QStringLiteral("No forename: left empty."));
    if (const QString words = trimmed("Communication"); !words.isEmpty())
        person.communication = {{.code = {}, .words = words}};

    Profile &profile = imported.profile;
    profile.person = person.id;
    profile.birthDate = birthDate();
    profile.address = tidy("Address");
    profile.postcode = postcode();
    profile.started = date("Start Date");
    imported.benefits = benefits(person.id);
    place(imported);
    return imported;
}

QString ImportRow::tidy(const char *heading)
{
    const QString written = asWritten(heading);
    return withSpacesTaken(heading, written, written.simplified());
}

QString ImportRow::trimmed(const char *heading)
{
    const QString written = asWritten(heading);
    return withSpacesTaken(heading, written, written.trimmed());
}

QString ImportRow::withSpacesTaken(const char *heading, const QString &written, const QString &tidied)
{
    if (tidied != written)
        repair(QStringLiteral("%1: spaces taken out of \"%2\".").arg(QString::fromLatin1(heading), written));
    return tidied;
}

QDate ImportRow::date(const char *heading)
{
    const QString written = tidy(heading);
    const QDate read = dateFrom(written);
    if (!read.isValid() && !written.isEmpty())
        repair(QStringLiteral("%1: \"%2\" is no date as day/month/year: left empty.")
                   .arg(QString::fromLatin1(heading), written));
    return read;
}

QDate ImportRow::birthDate()
{
    const QDate read = date("D.O.B.");
    if (asWritten("D.O.B.").trimmed().isEmpty()) {
        repair(QStringLiteral("No date of birth: left empty."));
        return {};
    }
    const bool isPossible = read <= m_context.today && read >= m_context.today.addYears(-oldestAge);
    if (!read.isValid() || isPossible) return read;
    const QString why = read > m_context.today ? QStringLiteral("is in the future") : QStringLiteral("is too long ago");
    repair(QStringLiteral("D.O.B.: \"%1\" %2: left empty.").arg(asWritten("D.O.B.").simplified(), why));
    return {};
}

QString ImportRow::postcode()
{
    const QString written = tidy("Postcode");
    const QString upper = written.toUpper();
    if (upper != written) repair(QStringLiteral("Postcode: \"%1\" read as %2.").arg(written, upper));
    return upper;
}

QList<Benefit> ImportRow::benefits(const PersonId &person)
{
    static const QRegularExpression separators{QStringLiteral("[;\\n]")};
    QList<Benefit> benefits;
    QSet<QString> seen;
    for (const QString &part : trimmed("Benefits").split(separators)) {
        const QString name = withSpacesTaken("Benefits", part.trimmed(), part.simplified());
        const QString key = foldedText(name);
        if (seen.contains(key)) repair(QStringLiteral("Benefits: \"%1\" is there twice: taken once.").arg(name));
        if (key.isEmpty() || key == QStringLiteral("none") || seen.contains(key)) continue;
        seen.insert(key);
        Benefit benefit;
        benefit.id = naturalId(kind::benefit, {m_context.source, clientRef().toUpper(), key});
        benefit.person = person;
        benefit.name = name;
        benefits.append(benefit);
    }
    return benefits;
}

CoachId ImportRow::keyCoach()
{
    const QString name = tidy("Key Worker");
    if (name.isEmpty()) return {};
    if (const Coach *coach = named(m_context.coaches, name)) return coach->id;
    repair(QStringLiteral("Key Worker: nobody here is called \"%1\": left empty.").arg(name));
    return {};
}

WeeklyPattern ImportRow::pattern()
{
    const QString days = tidy("Days");
    const QString sessions = tidy("Sessions");
    if (days.isEmpty() && sessions.isEmpty()) {
        repair(QStringLiteral("No days and sessions: left empty."));
        return {};
    }
    const std::optional<WeeklyPattern> read = WeeklyPattern::fromDaysAndSessions(days, sessions);
    if (!read || read->isEmpty()) {
        repair(QStringLiteral("Days and Sessions: \"%1\", \"%2\" cannot be read: left empty.").arg(days, sessions));
        return {};
    }
    if (const QString plain = Weekdays::fromText(days)->text(); plain != days)
        repair(QStringLiteral("Days: \"%1\" read as %2.").arg(days, plain));
    if (sessions != sessions.toLower())
        repair(QStringLiteral("Sessions: \"%1\" read as %2.").arg(sessions, sessions.toLower()));
    return *read;
}

const Site *ImportRow::site()
{
    const QString written = asWritten("Base");
    if (written.trimmed().isEmpty()) {
        repair(QStringLiteral("No base: not placed."));
        return nullptr;
    }
    const Site *found = named(m_context.sites, written);
    if (!found)
        repair(QStringLiteral("Base: there is no site \"%1\": not placed.").arg(written.simplified()));
    else if (found->name != written)
        repair(QStringLiteral("Base: \"%1\" read as %2.").arg(written, found->name));
    return found;
}

const WorkStream *ImportRow::workStream(const Site &site)
{
    const QString written = tidy("Work Stream");
    if (written.isEmpty()) return nullptr;
    for (const WorkStream &stream : m_context.workStreams)
        if (stream.site == site.id && foldedText(stream.name) == foldedText(written)) return &stream;
    repair(QStringLiteral("Work Stream: there is no \"%1\" at %2: left empty.").arg(written, site.name));
    return nullptr;
}

void ImportRow::place(ImportedPerson &imported)
{
    const WeeklyPattern weekly = pattern();
    const Site *where = site();
    if (!where) return;
    const WorkStream *stream = workStream(*where);

    Expectation expectation;
    expectation.id = {idFor(kind::expectation)};
    expectation.person = imported.person.id;
    expectation.site = where->id;
    expectation.workStream = stream ? stream->id : WorkStreamId{};
    expectation.coach = imported.person.keyCoach;
    expectation.pattern = weekly;
    expectation.from = imported.profile.started;
    expectation.placement = {idFor(kind::placement)};

    Placement placement;
    placement.id = expectation.placement;
    placement.person = expectation.person;
    placement.workStream = expectation.workStream;
    placement.from = expectation.from;
    imported.expectation = expectation;
    imported.placement = placement;
}

QString ImportRow::idFor(const QString &type) const
{
    return naturalId(type, {m_context.source, clientRef().toUpper()});
}

} // namespace alongside
