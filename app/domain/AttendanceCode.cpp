// SPDX-License-Identifier: Apache-2.0
#include "app/domain/AttendanceCode.h"

#include <algorithm>

namespace alongside {

bool AttendanceCode::isValidOn(QDate day) const
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

QString toText(AttendanceCode::CountsAs countsAs)
{
    switch (countsAs) {
    case AttendanceCode::CountsAs::Present:
        return QStringLiteral("present");
    case AttendanceCode::CountsAs::AuthorisedAbsence:
        return QStringLiteral("authorisedAbsence");
    case AttendanceCode::CountsAs::UnauthorisedAbsence:
        return QStringLiteral("unauthorisedAbsence");
    case AttendanceCode::CountsAs::NotExpected:
        return QStringLiteral("notExpected");
    case AttendanceCode::CountsAs::Nothing:
        break;
    }
    return QStringLiteral("nothing");
}

AttendanceCode::CountsAs countsAsFromText(const QString &text)
{
    using CountsAs = AttendanceCode::CountsAs;
    for (const CountsAs countsAs :
        {CountsAs::Present, CountsAs::AuthorisedAbsence, CountsAs::UnauthorisedAbsence, CountsAs::NotExpected})
        if (text == toText(countsAs)) return countsAs;
    return CountsAs::Nothing;
}

namespace {

/// Invalid: no later row of that code begins.
QDate nextFrom(const QList<AttendanceCode> &codes, const AttendanceCode &code)
{
    QDate next;
    for (const AttendanceCode &each : codes)
        if (each.id == code.id && each.from > code.from && (!next.isValid() || each.from < next)) next = each.from;
    return next;
}

QList<AttendanceCode> withLastDays(QList<AttendanceCode> codes)
{
    for (AttendanceCode &code : codes) {
        const QDate next = nextFrom(codes, code);
        if (!code.to.isValid() && next.isValid()) code.to = next.addDays(-1);
    }
    return codes;
}

} // namespace

AttendanceCodes::AttendanceCodes(QList<AttendanceCode> codes) : m_codes{withLastDays(std::move(codes))}
{
    std::stable_sort(m_codes.begin(), m_codes.end(),
        [](const AttendanceCode &left, const AttendanceCode &right) { return left.order < right.order; });
}

AttendanceCode AttendanceCodes::find(const QString &id, QDate day) const
{
    const AttendanceCode *anyDay = nullptr;
    for (const AttendanceCode &code : m_codes) {
        if (code.id != id) continue;
        if (code.isValidOn(day)) return code;
        anyDay = &code;
    }
    if (anyDay) return *anyDay;
    return AttendanceCode{.id = id, .label = id, .letter = id.left(1).toUpper()};
}

QList<AttendanceCode> AttendanceCodes::validOn(QDate day) const
{
    QList<AttendanceCode> valid;
    std::copy_if(m_codes.begin(), m_codes.end(), std::back_inserter(valid),
        [day](const AttendanceCode &code) { return code.isValidOn(day); });
    return valid;
}

} // namespace alongside
