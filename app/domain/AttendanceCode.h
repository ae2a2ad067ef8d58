// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace alongside {

/// One way to mark somebody: the service's own dated list.
struct AttendanceCode {
    enum class CountsAs { Nothing, Present, AuthorisedAbsence, UnauthorisedAbsence, NotExpected };

    QString id = {}; ///< "present", "sick"
    QString label = {}; ///< "Here", "Sick"
    QString letter = {}; ///< "S"
    CountsAs countsAs = CountsAs::Nothing;
    int order = 0; ///< place in the list, from 0
    QDate from = {}; ///< first day on which it may be given; invalid: always
    QDate to = {};

    bool isValidOn(QDate day) const;
    bool operator==(const AttendanceCode &) const = default;
};

QString toText(AttendanceCode::CountsAs countsAs);
/// Nothing for a word that this version does not know.
AttendanceCode::CountsAs countsAsFromText(const QString &text);

/// The codes that the service has had.
class AttendanceCodes {
public:
    AttendanceCodes() = default;
    /// A row without a last day holds until the next of the same id.
    explicit AttendanceCodes(QList<AttendanceCode> codes);

    /// What a code means; one that the list does not have is shown by its own id and counts as nothing.
    AttendanceCode find(const QString &id, QDate day) const;
    /// What may be given on a day, in the service's order.
    QList<AttendanceCode> validOn(QDate day) const;
    bool isEmpty() const { return m_codes.isEmpty(); }

    bool operator==(const AttendanceCodes &) const = default;

private:
    QList<AttendanceCode> m_codes; // in the service's order
};

/// The code that one tap on Here gives.
inline constexpr auto presentCode = "present";

} // namespace alongside
