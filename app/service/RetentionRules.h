// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/OpenService.h"

#include <QDate>
#include <QMap>

namespace alongside {

/// For how many months after its day a record is kept, by kind, as the service has said in its rules: the day that ends
/// it, the day on which somebody was said to have left, or of its last change. A kind without a rule is kept.
class RetentionRules {
public:
    /// Those that are in force on that day.
    static Result<RetentionRules> of(OpenService &service, const Account &account, QDate today);

    /// Kinds that a rule can be about.
    static QStringList kindsThatGrowOld();
    /// All others: what goes with something else, and keys.
    static QStringList kindsThatNeverDo();
    /// The fields of a kind that say when a record of it is over, or what it belongs to; none: see its last change.
    static QStringList fieldsThatAge(const QString &kind);
    /// Whatever is about somebody is erased with them, whether a rule is about its kind or not.
    static bool goesWithAPerson(const RecordKind &kind);
    /// Rejected: no such kind, or it does not grow old. 0 months: kept from that day on.
    static Result<Operation> rule(const QString &kind, int months, QDate from);

    const QMap<QString, int> &months() const { return m_months; }
    /// Ids of the records that are past their time, by kind.
    Result<QMap<QString, QSet<QString>>> due(OpenService &service, const Account &account) const;

    /// Those roots of an erasure that a record that would stay names.
    static Result<QSet<QString>> neededByOthers(OpenService &service, const ErasurePlan &plan);
    /// Those roots with which something would go that is not past its time.
    static Result<QSet<QString>> thatWait(OpenService &service, const ErasurePlan &plan, const QSet<QString> &due);

private:
    explicit RetentionRules(QDate today) : m_today{today} { }

    QDate m_today;
    QMap<QString, int> m_months;
};

} // namespace alongside
