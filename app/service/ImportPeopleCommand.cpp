// SPDX-License-Identifier: Apache-2.0
#include "app/service/ImportPeopleCommand.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/KnownRecords.h"
#include "app/service/PeopleImport.h"
#include "platform/base/DurableFile.h"

#include <algorithm>

namespace alongside {

namespace {

QString nameOf(ImportLine::Outcome outcome)
{
    switch (outcome) {
    case ImportLine::Outcome::Repaired:
        return QStringLiteral("repaired");
    case ImportLine::Outcome::Repeated:
        return QStringLiteral("repeated");
    case ImportLine::Outcome::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

qsizetype countOf(const ImportPlan &plan, ImportLine::Outcome outcome)
{
    return std::count_if(
        plan.report.begin(), plan.report.end(), [outcome](const ImportLine &line) { return line.outcome == outcome; });
}

QList<Operation> operationsFor(const ImportedPerson &imported)
{
    QList<Operation> operations{making(kind::person, imported.person.id.text, fieldsOf(imported.person)),
        making(kind::profile, {}, fieldsOf(imported.profile))};
    for (const Benefit &benefit : imported.benefits)
        operations.append(making(kind::benefit, benefit.id, fieldsOf(benefit)));
    if (imported.placement)
        operations.append(making(kind::placement, imported.placement->id.text, fieldsOf(*imported.placement)));
    if (imported.expectation)
        operations.append(making(kind::expectation, imported.expectation->id.text, fieldsOf(*imported.expectation)));
    return operations;
}

/// What was imported from the same source before.
Result<QList<ImportedPerson>> knownFrom(KnownRecords &records, const QString &source)
{
    const Result<QList<Person>> people = records.people();
    if (!people) return people.error();
    const auto profiles = records.profiles();
    if (!profiles) return profiles.error();
    QList<ImportedPerson> known;
    for (const Person &person : *people) {
        if (person.source != source) continue;
        ImportedPerson imported;
        imported.person = person;
        imported.profile = profiles->value(person.id);
        known.append(imported);
    }
    return known;
}

/// One import into an open service.
class PeopleImporter {
public:
    PeopleImporter(Call &call, OpenService &service, const Account &account)
        : m_call{call}, m_service{service}, m_account{account}, m_records{service, account}
    {
    }

    Result<void> run()
    {
        const Result<ImportPlan> plan = makePlan();
        if (!plan) return plan.error();
        const Result<Done> done = carryOut(*plan);
        if (!done) return done.error();
        report(*plan, *done);
        return {};
    }

private:
    Result<ImportPlan> makePlan()
    {
        const Result<QByteArray> file = readWhole(m_call.arguments().first());
        if (!file) return file.error();
        const auto sites = m_records.sites();
        if (!sites) return sites.error();
        const auto workStreams = m_records.workStreams();
        if (!workStreams) return workStreams.error();
        const auto coaches = m_records.coaches();
        if (!coaches) return coaches.error();
        const QString source = m_call.option("source");
        const auto known = knownFrom(m_records, source);
        if (!known) return known.error();
        return planPeopleImport(*file, {source, m_call.clock().today(), *sites, *workStreams, *coaches, *known});
    }

    struct Done {
        int people = 0; ///< who were not here
        int removed = 0; ///< who were here once: they stay removed
        int placed = 0; ///< who were here and are expected somewhere from now on
    };

    static bool makes(const QList<Operation> &operations, const QString &type)
    {
        return std::any_of(operations.begin(), operations.end(),
            [&type](const Operation &operation) { return operation.type == type; });
    }

    Result<QList<Operation>> absentOf(const QList<Operation> &operations)
    {
        QList<Operation> absent;
        for (const Operation &operation : operations) {
            const auto presence = m_service.presenceOf(m_account, operation.id);
            if (!presence) return presence.error();
            if (!*presence) absent.append(operation);
        }
        return absent;
    }

    Result<bool> wasRemoved(const ImportedPerson &person)
    {
        const auto presence = m_service.presenceOf(m_account, person.person.id.text);
        if (!presence) return presence.error();
        return *presence == StoredRecord::Presence::Gone;
    }

    /// What is here already is left as it is, so that importing again undoes nobody's work.
    Result<Done> carryOut(const ImportPlan &plan)
    {
        QList<Operation> missing;
        Done done;
        for (const ImportedPerson &person : plan.people) {
            const Result<bool> removed = wasRemoved(person);
            if (!removed) return removed.error();
            done.removed += *removed;
            if (*removed) continue;
            const Result<QList<Operation>> absent = absentOf(operationsFor(person));
            if (!absent) return absent.error();
            const bool isNew = makes(*absent, kind::person);
            done.people += isNew;
            done.placed += !isNew && makes(*absent, kind::expectation);
            missing += *absent;
        }
        if (m_call.isSet("dry-run")) return done;
        if (auto written = m_service.write(m_account, missing); !written) return written.error();
        return done;
    }

    void report(const ImportPlan &plan, const Done &done)
    {
        for (const ImportLine &line : plan.report)
            m_call.print(QStringLiteral("line %1, %2: %3: %4")
                             .arg(line.line)
                             .arg(line.clientRef.isEmpty() ? QStringLiteral("no Client Ref") : line.clientRef,
                                 nameOf(line.outcome), line.reasons.join(u' ')));
        m_call.tell(QStringLiteral("%1 people: %2 %3, %4 here already, %5 of them placed now. "
                                   "Rows repaired: %6, repeated: %7, refused: %8.")
                        .arg(plan.people.size())
                        .arg(done.people)
                        .arg(m_call.isSet("dry-run") ? QStringLiteral("would be new") : QStringLiteral("new"))
                        .arg(plan.people.size() - done.people - done.removed)
                        .arg(done.placed)
                        .arg(countOf(plan, ImportLine::Outcome::Repaired))
                        .arg(countOf(plan, ImportLine::Outcome::Repeated))
                        .arg(countOf(plan, ImportLine::Outcome::Refused)));
        if (done.removed > 0) m_call.tell(QStringLiteral("%1 removed here: they stay removed.").arg(done.removed));
    }

    Call &m_call;
    OpenService &m_service;
    const Account &m_account;
    KnownRecords m_records;
};

} // namespace

void ImportPeopleCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"),
        QStringLiteral("CSV with the columns Client Ref, Forename and Surname, and any of Known As, D.O.B., Telephone, "
                       "Address, Postcode, Benefits, Communication, Base, Work Stream, Days, Sessions, Start Date, "
                       "Key Worker. Every row that is repaired or refused is listed with the reason."),
        QStringLiteral("FILE.csv"));
    parser.addOptions({
        {QStringLiteral("source"), QStringLiteral("Name of the case system: with the Client Ref it says who is who."),
            QStringLiteral("name"), QStringLiteral("case system")},
        {QStringLiteral("dry-run"), QStringLiteral("Only say what would be done.")},
    });
}

ExitCode ImportPeopleCommand::run(Call &call) const
{
    const auto service = call.openService();
    if (!service) return call.fail(service.error());
    const Result<Account> account = (*service)->account();
    if (!account) return call.fail(account.error());
    if (auto imported = PeopleImporter{call, **service, *account}.run(); !imported) return call.fail(imported.error());
    return ExitCode::Done;
}

} // namespace alongside
