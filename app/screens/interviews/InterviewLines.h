// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/domain/Reassessment.h"
#include "app/screens/interviews/InterviewRows.h"

#include <QCoreApplication>

namespace alongside {

/// Where a person's reassessment stands, in words. Pure.
class InterviewLines {
    Q_DECLARE_TR_FUNCTIONS(InterviewLines)

public:
    /// last: theirs that began last, if there is one. answered: how many of its questions are.
    static InterviewLine about(
        const Person &person, const std::optional<Reassessment> &last, int answered, QDate today);
    static InterviewRows::Standing standing(const std::optional<Reassessment> &last, QDate today);

private:
    /// A review is due from so many days before its day.
    static constexpr int dueDays = 28;

    static QString words(InterviewRows::Standing standing);
    static QString detail(
        InterviewRows::Standing standing, const std::optional<Reassessment> &last, int answered, QDate today);
};

} // namespace alongside
