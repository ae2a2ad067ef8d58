// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/ImportColumns.h"
#include "app/service/PeopleImport.h"

namespace alongside {

/// Reads one row into a person, and says in words whatever it had to repair or leave empty.
class ImportRow {
public:
    ImportRow(const CsvRow &row, const ImportColumns &columns, const ImportContext &context);

    /// Why the row cannot be taken at all; empty when it can.
    QString refusal() const;
    ImportedPerson read();
    QString clientRef() const;
    const QStringList &repairs() const { return m_repairs; }

private:
    /// Without spaces around and doubled ones inside; says so when there were any.
    QString tidy(const char *heading);
    /// Without spaces around, line breaks inside as they are; says so when there were any.
    QString trimmed(const char *heading);
    QString withSpacesTaken(const char *heading, const QString &written, const QString &tidied);
    QString asWritten(const char *heading) const { return m_columns.cell(m_row, heading); }
    QDate date(const char *heading);
    QDate birthDate();
    QString postcode();
    QList<Benefit> benefits(const PersonId &person);
    CoachId keyCoach();
    WeeklyPattern pattern();
    const Site *site();
    const WorkStream *workStream(const Site &site);
    void place(ImportedPerson &imported);
    QString idFor(const QString &type) const;
    void repair(const QString &sentence) { m_repairs.append(sentence); }

    const CsvRow &m_row;
    const ImportColumns &m_columns;
    const ImportContext &m_context;
    QStringList m_repairs;
};

} // namespace alongside
