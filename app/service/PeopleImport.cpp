// SPDX-License-Identifier: Apache-2.0
#include "app/service/PeopleImport.h"

#include "app/domain/FoldedText.h"
#include "app/service/ImportRow.h"

namespace alongside {

namespace {

/// Whom a Client Ref belongs to: the row that named it first, or a person imported before.
struct Claim {
    ImportedPerson person;
    int line = 0; ///< 0: imported before
    QStringList cells;
};

QString nameKey(const Person &person) { return foldedText(person.fullName()); }

/// Goes through the rows in order and decides about each.
class Planner {
public:
    Planner(const ImportColumns &columns, const ImportContext &context) : m_columns{columns}, m_context{context}
    {
        for (const ImportedPerson &known : context.known)
            m_claims.insert(known.person.clientRef.toUpper(), Claim{known, 0, {}});
    }

    ImportPlan plan(const QList<CsvRow> &rows)
    {
        for (const CsvRow &row : rows)
            consider(row);
        return m_plan;
    }

private:
    void consider(const CsvRow &row)
    {
        ImportRow reader{row, m_columns, m_context};
        const auto note = [&](ImportLine::Outcome outcome, const QStringList &reasons) {
            m_plan.report.append({row.line, reader.clientRef(), outcome, reasons});
        };
        if (const QString why = reader.refusal(); !why.isEmpty()) return note(ImportLine::Outcome::Refused, {why});

        const ImportedPerson person = reader.read();
        const auto claim = m_claims.constFind(person.person.clientRef.toUpper());
        const bool isFree = claim == m_claims.cend();
        if (!isFree && isSomebodyElse(person, claim->person))
            return note(ImportLine::Outcome::Refused, {belongsToAnother(*claim)});
        if (!isFree && claim->line != 0) return note(ImportLine::Outcome::Repeated, {repeats(row, *claim)});

        m_claims.insert(person.person.clientRef.toUpper(), Claim{person, row.line, row.cells});
        m_plan.people.append(person);
        if (!reader.repairs().isEmpty()) note(ImportLine::Outcome::Repaired, reader.repairs());
    }

    /// Another name, and no birth date that says they are one person all the same (a marriage, a corrected spelling).
    static bool isSomebodyElse(const ImportedPerson &one, const ImportedPerson &other)
    {
        const bool isSameBirthDate =
            one.profile.birthDate.isValid() && one.profile.birthDate == other.profile.birthDate;
        return nameKey(one.person) != nameKey(other.person) && !isSameBirthDate;
    }

    static QString belongsToAnother(const Claim &claim)
    {
        return claim.line == 0
            ? QStringLiteral("This Client Ref belongs to a person here with another name and birth date.")
            : QStringLiteral("Line %1 has this Client Ref with another name and birth date.").arg(claim.line);
    }

    static QString repeats(const CsvRow &row, const Claim &claim)
    {
        return row.cells == claim.cells
            ? QStringLiteral("The same row as line %1: taken once.").arg(claim.line)
            : QStringLiteral("Line %1 has this Client Ref with other details: the first was taken.").arg(claim.line);
    }

    const ImportColumns &m_columns;
    const ImportContext &m_context;
    QHash<QString, Claim> m_claims; // by Client Ref
    ImportPlan m_plan;
};

} // namespace

Result<ImportPlan> planPeopleImport(const QByteArray &file, const ImportContext &context)
{
    const Result<QList<CsvRow>> rows = readCsv(file);
    if (!rows) return rows.error();
    if (rows->isEmpty()) return Error{ErrorKind::Rejected, QStringLiteral("the file is empty")};
    const Result<ImportColumns> columns = ImportColumns::in(rows->first());
    if (!columns) return columns.error();
    return Planner{*columns, context}.plan(rows->mid(1));
}

} // namespace alongside
