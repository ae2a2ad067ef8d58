// SPDX-License-Identifier: Apache-2.0
// A file of people, as a council's case system or anybody else writes it.
#include "tests/app/service/GivenImport.h"
#include "tests/fuzz/FuzzTarget.h"

namespace alongside {

namespace {

/// Every row is taken or reported, and nobody is taken twice.
void accountForEveryRow(const ImportPlan &plan, const QList<CsvRow> &rows)
{
    const auto notTaken = std::count_if(plan.report.begin(), plan.report.end(),
        [](const ImportLine &line) { return line.outcome != ImportLine::Outcome::Repaired; });
    if (plan.people.size() + notTaken != rows.size() - 1) broken("a row is neither taken nor reported");
    QSet<PersonId> people;
    for (const ImportedPerson &each : plan.people)
        people.insert(each.person.id);
    if (people.size() != plan.people.size()) broken("somebody is taken twice");
}

} // namespace

void takeInput(const QByteArray &input)
{
    static const ImportContext context = aService();
    const Result<QList<CsvRow>> rows = readCsv(input);
    const Result<ImportPlan> plan = planPeopleImport(input, context);
    if (!plan) return; // refused
    if (!rows) broken("a plan of a file that cannot be read");
    accountForEveryRow(*plan, *rows);
}

} // namespace alongside
