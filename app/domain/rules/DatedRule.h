// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/rules/Pence.h"

#include <QDate>
#include <QJsonObject>

namespace alongside {

/// Sets of rules, by the name that a file and a record call them.
namespace ruleset {
inline const QString permittedWork = QStringLiteral("permittedWork"); ///< by jurisdiction: "GB"
inline const QString supportedPermittedWork = QStringLiteral("supportedPermittedWork");
inline const QString lowEarnings = QStringLiteral("lowEarnings"); ///< any work, however many hours
inline const QString universalCredit = QStringLiteral("universalCredit");
inline const QString minimumWage = QStringLiteral("minimumWage");
inline const QString attendanceCode = QStringLiteral("attendanceCode");
inline const QString outcome = QStringLiteral("outcome");
} // namespace ruleset

/// Figures of one rule that hold from one day on, with where they are from and how sure they are.
struct DatedRule {
    QString id = {}; ///< "permitted-work-gb-2026-04-01"; the same in every version
    QString set = {};
    QString name = {}; ///< which of the set; a jurisdiction, or what is defined
    QDate from = {};
    QDate to = {}; ///< last day; invalid: until the next of that set and name
    int version = 1; ///< counts up when a figure of this rule and day is put right
    QString confidence = {}; ///< as its researcher says: "high", "medium"
    QString source = {}; ///< a regulation, a page, a date
    QJsonObject figures = {}; ///< by name; money as whole pence

    /// Anything under "high": shown to the coach as such.
    bool isProvisional() const;
    bool isInForceOn(QDate day) const;
    /// What is kept with whatever was worked out by it: "permitted-work-gb-2026-04-01 v2".
    QString citation() const;

    std::optional<Pence> money(const char *figure) const;
    std::optional<int> number(const char *figure) const;
    QString text(const char *figure) const;

    bool operator==(const DatedRule &) const = default;
};

} // namespace alongside
