// SPDX-License-Identifier: Apache-2.0
#include "app/service/AuditCommand.h"

#include "app/domain/WrittenCsv.h"
#include "app/records/RecordKinds.h"
#include "app/service/FoundPerson.h"
#include "app/service/KnownRecords.h"
#include "app/service/MachineNote.h"
#include "app/service/RecordWrites.h"
#include "sync/server/ServiceWriter.h"

#include <algorithm>

namespace alongside {

namespace {

/// One thing that somebody did, or one look at somebody.
struct AuditRow {
    QString at; ///< RFC 3339 in UTC: it sorts as it is written
    QString what;
    QString who; ///< id of a coach; empty where the log does not say
    QString whom; ///< id of whom or what it was done to
    QString device;
    QString detail;
};

/// What is asked for; empty: all.
struct AuditQuestion {
    QString record; ///< only its writes
    QString person;
    QString coach;
    QString from; ///< days, as they begin an RFC 3339 instant
    QString to;

    bool isAnsweredBy(const AuditRow &row) const
    {
        const QString day = row.at.left(10);
        const bool isInTime = (from.isEmpty() || day >= from) && (to.isEmpty() || day <= to);
        const bool isOfPerson = person.isEmpty() || row.whom == person;
        const bool isOfCoach = coach.isEmpty() || row.who == coach || row.whom == coach;
        return isInTime && isOfPerson && isOfCoach;
    }
};

Result<QString> auditDay(const Call &call, const char *option)
{
    if (!call.isSet(option)) return QString{};
    const QDate day = QDate::fromString(call.option(option), Qt::ISODate);
    if (!day.isValid())
        return Error{
            ErrorKind::Rejected, QStringLiteral("--%1 is a day like 2026-11-20").arg(QString::fromLatin1(option))};
    return day.toString(Qt::ISODate);
}

Result<AuditQuestion> auditQuestion(Call &call, OpenService &service, const Account &account)
{
    AuditQuestion question;
    question.record = call.option("record").toLower();
    if (call.isSet("person")) {
        const Result<FoundPerson> person = findPerson(service, call.option("person"));
        if (!person) return person.error();
        question.person = person->person.id.text;
    }
    if (call.isSet("coach")) {
        const Result<Coach> coach = KnownRecords{service, account}.coachCalled(call.option("coach"));
        if (!coach) return coach.error();
        question.coach = coach->id.text;
    }
    const Result<QString> from = auditDay(call, "from");
    if (!from) return from.error();
    const Result<QString> to = auditDay(call, "to");
    if (!to) return to.error();
    question.from = *from;
    question.to = *to;
    return question;
}

/// A line of the audit has one subject: who did it, of some events, and what it was done to, of others.
AuditRow doneRow(const AuditLine &line, const QSet<QString> &coaches)
{
    static const QSet<QString> byTheirSubject{QStringLiteral("inConsole"), QStringLiteral("exported"),
        QStringLiteral("heldReplayed"), QStringLiteral("heldMended"), QStringLiteral("heldSetAside"),
        QStringLiteral("browserSignedIn"), QStringLiteral("outsideAccountLinked")};
    AuditRow row{toText(line.at), line.event, {}, line.subject, {}, line.detail};
    if (line.event == QLatin1String{typedOnTheServer}) row.who = QLatin1String{serviceWriter};
    if (byTheirSubject.contains(line.event)) std::swap(row.who, row.whom);
    if (line.event == QStringLiteral("inConsole")) row.whom = line.detail.section(u' ', 1, 1); // the tablet
    if (coaches.contains(line.detail)) row.who = line.detail; // who made a code, or signed in on a new tablet
    return row;
}

AuditRow writtenRow(const RecordWrite &write)
{
    return {write.at, write.what, write.by, write.record, write.device, write.detail};
}

Result<QList<AuditRow>> rowsOfRecord(OpenService &service, const Account &account, const QString &record)
{
    const Result<QList<RecordWrite>> writes = RecordWrites{service, account}.of(record);
    if (!writes) return writes.error();
    QList<AuditRow> rows;
    for (const RecordWrite &write : *writes)
        rows.append(writtenRow(write));
    return rows;
}

Result<QList<AuditRow>> auditRows(OpenService &service, const Account &account, QHash<QString, QString> &names)
{
    const Result<QList<AuditLine>> done = service.members().audit.lines(account.id);
    if (!done) return done.error();
    const Result<QList<Record>> looks = service.sync().all(account.id, kind::accessLine);
    if (!looks) return looks.error();
    const Result<QList<RecordWrite>> writes = RecordWrites{service, account}.ofTheService();
    if (!writes) return writes.error();
    const Result<QList<Coach>> coaches = KnownRecords{service, account}.coaches();
    if (!coaches) return coaches.error();
    QSet<QString> coachIds;
    for (const Coach &coach : *coaches)
        coachIds.insert(coach.id.text);
    QList<AuditRow> rows;
    for (const AuditLine &line : *done)
        rows.append(doneRow(line, coachIds));
    for (const Record &look : *looks) {
        const auto text = [&look](const char *field) { return look.fields.value(QLatin1String{field}).toString(); };
        rows.append({text("at"), text("what"), text("coach"), text("person"), text("device"), {}});
    }
    for (const RecordWrite &write : *writes) {
        rows.append(writtenRow(write));
        if (!write.name.isEmpty() && !names.contains(write.record)) names.insert(write.record, write.name);
    }
    std::stable_sort(
        rows.begin(), rows.end(), [](const AuditRow &one, const AuditRow &other) { return one.at < other.at; });
    return rows;
}

/// Names of everybody and everything that a line may point at.
Result<QHash<QString, QString>> auditNames(OpenService &service, const Account &account)
{
    QHash<QString, QString> names{{account.id, account.name},
        {QLatin1String{serviceWriter}, QStringLiteral("the command line")},
        {QLatin1String{serviceDevice}, QStringLiteral("the service")}};
    KnownRecords records{service, account};
    const auto people = records.people();
    if (!people) return people.error();
    const auto coaches = records.coaches();
    if (!coaches) return coaches.error();
    const auto devices = service.members().devices.all(account.id);
    if (!devices) return devices.error();
    for (const Person &person : *people)
        names.insert(person.id.text, person.fullName());
    for (const Coach &coach : *coaches)
        names.insert(coach.id.text, coach.name);
    for (const Device &device : *devices)
        names.insert(device.id, device.name);
    return names;
}

Result<qsizetype> printAudit(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const Result<AuditQuestion> question = auditQuestion(call, **service, *account);
    if (!question) return question.error();
    auto names = auditNames(**service, *account);
    if (!names) return names.error();
    const Result<QList<AuditRow>> rows = question->record.isEmpty()
        ? auditRows(**service, *account, *names)
        : rowsOfRecord(**service, *account, question->record);
    if (!rows) return rows.error();
    const auto named = [&names](const QString &id) { return names->value(id, id); };
    QList<QStringList> table{QStringLiteral("at,what,who,whom,device,detail").split(u',')};
    for (const AuditRow &row : *rows)
        if (question->isAnsweredBy(row))
            table.append({row.at, row.what, named(row.who), named(row.whom), named(row.device), row.detail});
    for (const QByteArray &line : writeCsv(table).split('\n'))
        if (const QString text = QString::fromUtf8(line).remove(QChar{0xFEFF}).trimmed(); !text.isEmpty())
            call.print(text);
    return table.size() - 1;
}

} // namespace

void AuditCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("person"), QStringLiteral("Only what is about this person: name or id."),
            QStringLiteral("name")},
        {QStringLiteral("coach"), QStringLiteral("Only what this member of staff did, or was done to them."),
            QStringLiteral("name")},
        {QStringLiteral("record"),
            QStringLiteral("Only who wrote the record of this id, when, and which fields; without their values."),
            QStringLiteral("id")},
        {QStringLiteral("from"), QStringLiteral("The first day (UTC)."), QStringLiteral("yyyy-mm-dd")},
        {QStringLiteral("to"), QStringLiteral("The last day (UTC)."), QStringLiteral("yyyy-mm-dd")},
    });
}

ExitCode AuditCommand::run(Call &call) const
{
    const Result<qsizetype> printed = printAudit(call);
    if (!printed) return call.fail(printed.error());
    call.tell(QStringLiteral("%1 lines, as comma-separated values.").arg(*printed));
    return ExitCode::Done;
}

} // namespace alongside
