// SPDX-License-Identifier: Apache-2.0
#include "app/service/StandardCodes.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"

namespace alongside {

QList<AttendanceCode> standardAttendanceCodes()
{
    using CountsAs = AttendanceCode::CountsAs;
    struct Standard {
        const char *id;
        const char *label;
        const char *letter;
        CountsAs countsAs;
    };
    const Standard rows[] = {
        {presentCode, "Here", "H", CountsAs::Present},
        {"late", "Late", "L", CountsAs::Present},
        {"sick", "Sick", "S", CountsAs::AuthorisedAbsence},
        {"appointment", "Appointment", "A", CountsAs::AuthorisedAbsence},
        {"holiday", "Holiday", "V", CountsAs::AuthorisedAbsence},
        {"otherReason", "Away, we know why", "R", CountsAs::AuthorisedAbsence},
        {"unknown", "Away, we don't know why", "U", CountsAs::UnauthorisedAbsence},
        {"notExpected", "Not expected today", "N", CountsAs::NotExpected},
    };
    QList<AttendanceCode> codes;
    for (const Standard &row : rows)
        codes.append({.id = QString::fromLatin1(row.id),
            .label = QString::fromLatin1(row.label),
            .letter = QString::fromLatin1(row.letter),
            .countsAs = row.countsAs,
            .order = int(codes.size())});
    return codes;
}

QList<Operation> standardCodeOperations()
{
    QList<Operation> operations;
    for (const AttendanceCode &code : standardAttendanceCodes())
        operations.append(making(kind::rule, {}, fieldsOf(code)));
    return operations;
}

} // namespace alongside
