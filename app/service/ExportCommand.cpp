// SPDX-License-Identifier: Apache-2.0
#include "app/service/ExportCommand.h"

#include "app/records/RecordKinds.h"
#include "app/service/Csv.h"
#include "app/service/ExportNote.h"
#include "app/service/KnownRecords.h"
#include "platform/base/DurableFile.h"

#include <QFileInfo>

namespace alongside {

namespace {

const QString peopleWord = QStringLiteral("people");
const QString attendanceWord = QStringLiteral("attendance");
const QString personWord = QStringLiteral("person");

/// What is exported: the rows, and of whom.
struct Table {
    QList<QStringList> rows;
    QList<PersonId> people;
};

Result<Table> peopleTable(KnownRecords &records)
{
    const auto people = records.people();
    if (!people) return people.error();
    const auto profiles = records.profiles();
    if (!profiles) return profiles.error();
    Table table;
    table.rows.append(QStringLiteral("Client Ref,Forename,Known As,Surname,D.O.B.,Telephone,Address,Postcode,"
                                     "Communication,Start Date,Status")
                          .split(u','));
    for (const Person &person : *people) {
        const Profile profile = profiles->value(person.id);
        table.people.append(person.id);
        table.rows.append({person.clientRef, person.givenName, person.preferredName, person.familyName,
            profile.birthDate.toString(Qt::ISODate), person.phone, profile.address, profile.postcode,
            person.communicationHint(), profile.started.toString(Qt::ISODate), toText(person.status)});
    }
    return table;
}

QHash<QString, QString> namesOf(const QList<Person> &people)
{
    QHash<QString, QString> names;
    for (const Person &person : people)
        names.insert(person.id.text, person.fullName());
    return names;
}

Result<Table> attendanceTable(KnownRecords &records, OpenService &service, const Account &account)
{
    const auto people = records.people();
    if (!people) return people.error();
    const auto marks = service.sync().all(account.id, kind::attendance);
    if (!marks) return marks.error();
    const QHash<QString, QString> names = namesOf(*people);
    const QStringList fields = QStringLiteral("date,session,code,reason,arrival,leaving,note").split(u',');
    Table table;
    table.rows.append(QStringLiteral("Person,Date,Session,Code,Reason,Arrival,Leaving,Note").split(u','));
    QSet<QString> seen;
    for (const Record &mark : *marks) {
        const QString person = mark.fields.value(QStringLiteral("person")).toString();
        QStringList row{names.value(person, person)};
        for (const QString &field : fields)
            row.append(mark.fields.value(field).toString());
        table.rows.append(row);
        if (!seen.contains(person)) table.people.append(PersonId{person});
        seen.insert(person);
    }
    return table;
}

Result<qsizetype> exportTo(Call &call, const QString &what, const QString &path)
{
    if (QFileInfo::exists(path)) return Error{ErrorKind::Rejected, QStringLiteral("%1 is there already").arg(path)};
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    KnownRecords records{**service, *account};
    const Result<QString> reader = readerIn(call, records);
    if (!reader) return reader.error();
    const Result<Table> table =
        what == peopleWord ? peopleTable(records) : attendanceTable(records, **service, *account);
    if (!table) return table.error();
    if (auto noted = ExportNote{*account, *reader, table->people}.write(call, **service); !noted) return noted.error();
    if (auto written = replaceDurably(path, writeCsv(table->rows)); !written) return written.error();
    return table->rows.size() - 1;
}

} // namespace

void ExportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("what"),
        QStringLiteral("people (unless said otherwise) or attendance."), QStringLiteral("[WHAT]"));
    parser.addPositionalArgument(QStringLiteral("file"),
        QStringLiteral("Where it goes; it must not be there yet. Only its owner can read it."),
        QStringLiteral("FILE.csv"));
    parser.addOption({QStringLiteral("by"),
        QStringLiteral("The member of staff for whom it is done. Without it the lines name the service itself."),
        QStringLiteral("name")});
}

ExitCode ExportCommand::run(Call &call) const
{
    const QString what = call.arguments().size() == 2 ? call.arguments().first() : peopleWord;
    if (what != peopleWord && what != attendanceWord)
        return call.misuse(QStringLiteral("\"%1\" cannot be exported: people or attendance can.").arg(what));
    // "export people" alone would write everybody into a file of that name.
    const QString file = call.arguments().last();
    if (file == peopleWord || file == attendanceWord || file == personWord)
        return call.misuse(
            QStringLiteral("\"%1\" is what can be exported: say the file after it, as %1.csv (or ./%1, if it is to be "
                           "called so).")
                .arg(file));
    const Result<qsizetype> rows = exportTo(call, what, file);
    if (!rows) return call.fail(rows.error());
    call.tell(QStringLiteral("%1 rows written. Every person in it has a line that says so.").arg(*rows));
    return ExitCode::Done;
}

} // namespace alongside
