// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PlacementWish.h"

#include <QCoreApplication>

namespace alongside {

/// A placement's form in words: its questions, what stands in its way and what the coach should know before saving.
class PlacementFormWords {
    Q_DECLARE_TR_FUNCTIONS(PlacementFormWords)

public:
    using Purpose = PlacementWish::Purpose;

    /// "A placement for Shan".
    static QString title(Purpose purpose, const QString &person);
    /// "From when?", "Their last day?"
    static QString fromQuestion(Purpose purpose);
    static QString reasonQuestion(Purpose purpose);
    static QString saveWords(Purpose purpose);
    /// What to do about it, in one sentence.
    static QString problem(const PlacementProblem &problem, QDate today);
    /// "On Mon mornings Shan is expected at Goscote Centre too."
    static QString clash(const PlacementClash &clash, const QString &person, const QString &place);
    /// "Car Valet closes on 31 March 2027."
    static QString closing(const QString &place, QDate day, QDate today);

private:
    static QString aboutDays(const PlacementProblem &problem, QDate today);
};

} // namespace alongside
